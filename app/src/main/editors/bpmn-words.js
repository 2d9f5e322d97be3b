// What the viewer says, in the language of the page around it.
import { nameOf } from './bpmn-nodes.js';
import { incidentIds } from './bpmn-states.js';

const WORDS = {
  fr: {
    lang: 'fr',
    diagram: 'Schéma du processus',
    view: 'Affichage du schéma',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    fit: 'Tout afficher',
    active: 'en cours',
    taken: 'fait',
    incident: 'en incident',
    good: 'continue telle quelle',
    changed: 'change',
    bad: 'à régler',
    chosen: 'choisie',
    failure: 'Ce schéma ne peut pas être affiché.',
    count: (n) => `${new Intl.NumberFormat('fr').format(n)}\u00a0${n < 2 ? 'dossier' : 'dossiers'}`,
    passes: (n) => `${new Intl.NumberFormat('fr').format(n)}\u00a0${n < 2 ? 'passage' : 'passages'}`,
    now: (names) => `En cours\u00a0: ${names}.`,
    failing: (names) => `En incident\u00a0: ${names}.`,
    done: (names) => `Étapes faites\u00a0: ${names}.`,
    all: (names) => `Étapes\u00a0: ${names}.`,
  },
  en: {
    lang: 'en',
    diagram: 'Process diagram',
    view: 'Diagram view',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show all',
    active: 'in progress',
    taken: 'done',
    incident: 'has an incident',
    good: 'goes on as it is',
    changed: 'changes',
    bad: 'to be settled',
    chosen: 'chosen',
    failure: 'This diagram cannot be shown.',
    count: (n) => `${new Intl.NumberFormat('en').format(n)} ${n === 1 ? 'case' : 'cases'}`,
    passes: (n) => `${new Intl.NumberFormat('en').format(n)} ${n === 1 ? 'pass' : 'passes'}`,
    now: (names) => `In progress: ${names}.`,
    failing: (names) => `Has an incident: ${names}.`,
    done: (names) => `Steps done: ${names}.`,
    all: (names) => `Steps: ${names}.`,
  },
};

export function wordsFor(element) {
  const lang = element.closest('[lang]')?.lang || document.documentElement.lang || 'fr';
  const words = lang.startsWith('fr') ? WORDS.fr : WORDS.en;
  return element.counting === 'passes' ? { ...words, count: words.passes } : words;
}

/** The diagram in one or two sentences, for those who do not see it. */
export function describe(nodes, state, words) {
  const named = (ids) => nodes.filter((node) => ids.includes(node.id)).map(nameOf).join(', ');
  const sentences = [
    [words.now, named(state.activeActivities)],
    [words.failing, named(incidentIds(state))],
    [words.done, named(state.takenActivities)],
  ];
  const said = sentences.filter(([, names]) => names).map(([say, names]) => say(names));
  return said.length ? said.join(' ') : words.all(nodes.map(nameOf).join(', '));
}
