export { authModuleDemoSignIn as default } from './module';
