import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Against waiting for ever: no machine is too slow.
configure({ asyncUtilTimeout: 60_000 });
