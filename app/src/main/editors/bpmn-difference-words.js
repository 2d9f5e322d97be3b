// What the comparison of two processes says.
import french from './bpmn-editor-french.js';
import { editorWords } from './bpmn-editor-words.js';
import { nameOf } from './bpmn-difference-facts.js';
import { translating } from './editor-translate.js';

const FR = {
  before: 'Avant',
  after: 'Après',
  both: 'Côte à côte',
  show: 'Versions montrées',
  changes: 'Changements',
  same: 'Ces deux versions disent la même chose.',
  failure: 'Une des deux versions ne peut pas être affichée.',
  added: ['ajout', 'ajouts'],
  removed: ['retrait', 'retraits'],
  changed: ['modification', 'modifications'],
  moved: ['déplacement', 'déplacements'],
  nothing: '(vide)',
  true: 'oui',
  false: 'non',
  labels: {
    kind: 'Type', from: 'Départ', to: 'Arrivée', host: 'Attaché à', name: 'Nom', documentation: 'Explication', text: 'Texte',
    'en.name': 'Nom en anglais', expression: 'Étape appelée', resultVariable: 'Variable du résultat', candidateGroups: 'Rôles',
    assignee: 'Personne désignée', formRef: 'Formulaire', formRefBinding: 'Version du formulaire', dueDate: 'Échéance',
    followUpDate: 'Masquée jusqu’au', priority: 'Priorité', decisionRef: 'Décision', mapDecisionResult: 'Forme du résultat',
    calledElement: 'Processus appelé', conditionExpression: 'Condition', condition: 'Condition', default: 'Chemin par défaut',
    timeDate: 'Date de la minuterie', timeDuration: 'Délai de la minuterie', timeCycle: 'Rythme de la minuterie', messageRef: 'Message',
    signalRef: 'Signal', errorRef: 'Erreur', escalationRef: 'Escalade', asyncBefore: 'Point de sauvegarde avant',
    asyncAfter: 'Point de sauvegarde après', body: 'Essais', historyTimeToLive: 'Historique conservé', isExecutable: 'Exécutable',
    modelerTemplate: 'Action', modelerTemplateVersion: 'Version de l’action', cancelActivity: 'Interrompt l’activité',
    isInterrupting: 'Interrompt', versionTag: 'Étiquette de version', isStartableInTasklist: 'Démarrage à la main',
    property: 'Attribut', input: 'Entrée', output: 'Sortie', jobPriority: 'Priorité du travail',
  },
};

const EN = {
  before: 'Before',
  after: 'After',
  both: 'Side by side',
  show: 'Versions shown',
  changes: 'Changes',
  same: 'These two versions say the same.',
  failure: 'One of the two versions cannot be shown.',
  added: ['added', 'added'],
  removed: ['removed', 'removed'],
  changed: ['changed', 'changed'],
  moved: ['moved', 'moved'],
  nothing: '(empty)',
  true: 'yes',
  false: 'no',
  labels: {
    kind: 'Kind', from: 'From', to: 'To', host: 'Attached to', name: 'Name', documentation: 'Explanation', text: 'Text',
    'en.name': 'English name', expression: 'Step called', resultVariable: 'Result variable', candidateGroups: 'Roles',
    assignee: 'Person in charge', formRef: 'Form', formRefBinding: 'Version of the form', dueDate: 'Due',
    followUpDate: 'Hidden until', priority: 'Priority', decisionRef: 'Decision', mapDecisionResult: 'Shape of the result',
    calledElement: 'Called process', conditionExpression: 'Condition', condition: 'Condition', default: 'Default path',
    timeDate: 'Date of the timer', timeDuration: 'Duration of the timer', timeCycle: 'Rhythm of the timer', messageRef: 'Message',
    signalRef: 'Signal', errorRef: 'Error', escalationRef: 'Escalation', asyncBefore: 'Save point before',
    asyncAfter: 'Save point after', body: 'Attempts', historyTimeToLive: 'History kept', isExecutable: 'Executable',
    modelerTemplate: 'Action', modelerTemplateVersion: 'Version of the action', cancelActivity: 'Interrupts the activity',
    isInterrupting: 'Interrupts', versionTag: 'Version tag', isStartableInTasklist: 'Start by hand',
    property: 'Attribute', input: 'Input', output: 'Output', jobPriority: 'Priority of the job',
  },
};

export function differenceWords(element) {
  const isFrench = editorWords(element).lang === 'fr';
  const words = isFrench ? FR : EN;
  const translate = translating(isFrench ? french : null).translate[1];
  return { ...words, label: (path) => label(path, words.labels), kind: (object) => kind(object, translate), title: (object) => title(object, translate) };
}

/** `input:to` is "Input to"; of a path only its last word counts when nothing better is known. */
function label(path, labels) {
  const [, group, name] = /^(property|input|output):(.*)$/.exec(path) ?? [];
  if (group) return `${labels[group]} ${name}`;
  return labels[path] ?? labels[path.split('.').at(-1)] ?? path;
}

function kind(object, translate) {
  const definition = object.eventDefinitions?.[0]?.$type.replace(/^bpmn:|EventDefinition$/g, '') ?? '';
  const spaced = `${definition}${object.$type.replace(/^bpmn:/, '')}`.replace(/(\B[A-Z])/g, ' $1');
  return translate(spaced.charAt(0) + spaced.slice(1).toLowerCase());
}

function title(object, translate) {
  if (object.name) return object.name;
  if (object.$type === 'bpmn:SequenceFlow') return `${nameOf(object.sourceRef)} → ${nameOf(object.targetRef)}`;
  return object.text || kind(object, translate);
}
