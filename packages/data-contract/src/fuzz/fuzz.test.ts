import { describeWhateverText } from './__testUtils__/describeWhateverText';
import { entryPoints } from './__testUtils__/entryPoints';

describeWhateverText(entryPoints);
