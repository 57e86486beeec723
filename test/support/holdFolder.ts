import { openFolderBackend } from '../../src/store/folderBackend';

/** Run as a process of its own: holds the folder until it is killed. */
void openFolderBackend(process.argv[2] ?? '').then(() => {
  process.stdout.write('open\n');
  setInterval(() => {}, 1_000);
});
