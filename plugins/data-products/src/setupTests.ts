import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// The first page of a test file loads a lot of code.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);
