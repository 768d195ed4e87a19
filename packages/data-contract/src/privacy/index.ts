export { looksPersonal, type PersonalLook } from './looksPersonal';
export { personalData } from './personalData';
export {
  type PersonalDataContext,
  type PersonalDataKind,
  personalDataKinds,
} from './personalDataKinds';
export * from './types';
