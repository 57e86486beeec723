import type { Locator } from 'playwright-core';

/** What a person would stumble over on a card as it stands on the page, each a line; empty for a card that is right. */
export async function albumFouten(card: Locator): Promise<readonly string[]> {
  return card.evaluate((kaart) => {
    const fouten: string[] = [];
    const { right } = kaart.getBoundingClientRect();
    if (kaart.scrollWidth > kaart.clientWidth)
      fouten.push(`${kaart.scrollWidth - kaart.clientWidth} px too wide`);
    for (const element of kaart.querySelectorAll('*')) {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      const wat = `<${element.tagName}> ${element.textContent.replace(/\s+/g, ' ').trim().slice(0, 60)}`;
      if (box.right > right + 1) fouten.push(`sticks out: ${wat}`);
      const isText = element.matches('button, button *, label, label *, p, .ac-textBlock, .ac-richTextBlock');
      if (isText && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
        fouten.push(`is cut off: ${wat}`);
    }
    // Markdown makes a list of a line that begins with a number, and moves it in.
    for (const list of kaart.querySelectorAll('ol, ul'))
      fouten.push(`was read as a list: ${list.textContent.trim()}`);
    // An input does not say how long its hint is; the hint as its text does.
    for (const input of kaart.querySelectorAll('input[placeholder]')) {
      if (input.value !== '' || input.placeholder === '') continue;
      input.value = input.placeholder;
      if (input.scrollWidth > input.clientWidth) fouten.push(`is cut off: hint ${input.placeholder}`);
      input.value = '';
    }
    return fouten;
  });
}
