import { opslagContract } from '../store/opslagContract';
import { memoryOpslag } from './memoryOpslag';

describe('store in memory', () => {
  opslagContract(async () => {
    const opslag = memoryOpslag();
    const { files, documents } = opslag;
    return {
      opslag,
      reopen: async () => opslag.reopen(),
      names: async () => [...files.keys(), ...documents.keys()].sort(),
      async tamper(name, bytes) {
        files.set(name, Buffer.concat([files.get(name) ?? Buffer.alloc(0), bytes]));
        if (documents.has(name)) documents.set(name, `${documents.get(name)}${bytes.toString()}`);
      },
      async remove(name) {
        files.delete(name);
        documents.delete(name);
      },
    };
  });
});
