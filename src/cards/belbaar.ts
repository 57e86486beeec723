/** The number of Veilig Thuis where a text names it; inside a link of its own it is left alone. */
const nummer = /(?<![[\d])0800-2000(?!\d)/g;
/** Does not break over two lines on a narrow screen; a hyphen does. */
const heel = '0800\u20112000';

/** In a text in which clients read Markdown: the number of Veilig Thuis can be tapped wherever it is named. */
export function belbaar(text: string): string {
  return text.replaceAll(nummer, `[${heel}](tel:08002000)`);
}

/** In a text that is shown as it stands: the number stays on one line. */
export function opEenRegel(text: string): string {
  return text.replaceAll(nummer, heel);
}
