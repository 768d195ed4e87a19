export { StatusWord, type Tone } from './StatusWord';
