import { readFile } from 'node:fs/promises';

/**
 * What tells one run of a process number from the next: boot of the machine and moment of start, where Linux says so.
 * Elsewhere an empty text, and only the number counts.
 */
export async function startOf(pid: number): Promise<string> {
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The name of the program stands in brackets and may hold spaces; the start is the 20th field after it.
    const start = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return `${boot.trim()}:${start}`;
  } catch {
    return '';
  }
}
