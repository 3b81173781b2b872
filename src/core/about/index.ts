export { readMetadata, type Surroundings } from './metadata.ts';
