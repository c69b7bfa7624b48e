export * from './sign-in.ts';
export * from './open-google.ts';
export * from './pages.ts';
export { idField, choiceField } from './fields.ts';
export { referenceOf } from './reference.ts';
export { bytesOf, checkSize, contentField, nameField, typeField } from './content.ts';
