// Says in another language what a library writes into the page in English only: texts, titles, placeholders and names for
// screen readers inside one place, as soon as they appear. What people wrote themselves is left alone.

const ATTRIBUTES = ['title', 'placeholder', 'aria-label', 'data-placeholder', 'label'];
const OWN_WORDS = 'input, textarea, pre, code, [contenteditable="true"], .cm-editor, [data-own-words]';

/**
 * Watches `place` until the returned function is called.
 *
 * @param {(text: string) => string | undefined} say the word for a text, or nothing when there is none
 * @param {string} except selector of places whose texts are not ours to say
 */
export function speak(place, say, except = '') {
  const untouched = [OWN_WORDS, except].filter(Boolean).join(', ');
  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'childList') addedNodes.forEach(visit);
      else visit(target, true);
    }
    observer.takeRecords();
  });
  visit(place);
  observer.observe(place, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
  return () => observer.disconnect();

  function visit(node, alone = false) {
    if (node.nodeType === Node.TEXT_NODE) {
      if (!node.parentElement?.closest(untouched)) replaceText(node);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      replaceAttributes(node);
      if (alone) return;
      node.childNodes.forEach((child) => visit(child));
    }
  }

  function replaceText(node) {
    const text = node.data.trim();
    const word = text && say(text);
    if (word && word !== text) node.data = node.data.replace(text, word);
  }

  function replaceAttributes(element) {
    if (except && element.closest(except)) return;
    for (const name of ATTRIBUTES) {
      const text = element.getAttribute(name);
      const word = text && say(text.trim());
      if (word && word !== text) element.setAttribute(name, word);
    }
  }
}

/** A function that knows the words of a table, and remembers what it was asked for in vain. */
export function teller(words) {
  const missing = new Set();
  const say = (text) => {
    const known = words[text];
    if (known === undefined) missing.add(text);
    return known;
  };
  return { say, missing };
}
