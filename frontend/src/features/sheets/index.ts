export { Download } from './download'
export { saveFile } from './save-file'
