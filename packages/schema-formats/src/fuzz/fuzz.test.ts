import { describeWhateverText } from '../__testUtils__/strangeTexts';
import { entryPoints } from './__testUtils__/entryPoints';

describeWhateverText(entryPoints);
