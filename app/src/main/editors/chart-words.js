// What a chart says, in the language of the page around it.
const WORDS = {
  fr: {
    locale: 'fr-FR', asTable: 'Tableau', asChart: 'Graphique', day: 'Jour', today: 'aujourd’hui', none: '–', to: '\u00a0à ',
    shows: (title, names) => `${title}\u00a0: graphique de ${names}. Le bouton «\u00a0Tableau\u00a0» donne les chiffres.`,
  },
  en: {
    locale: 'en-GB', asTable: 'Table', asChart: 'Chart', day: 'Day', today: 'today', none: '–', to: ' to ',
    shows: (title, names) => `${title}: chart of ${names}. The button “Table” gives the figures.`,
  },
};

const UNITS = {
  euro: { style: 'currency', currency: 'EUR' },
  euro_fine: { style: 'currency', currency: 'EUR', minimumFractionDigits: 3, maximumFractionDigits: 4 },
  count: { maximumFractionDigits: 2 },
  percent: { style: 'percent', maximumFractionDigits: 2 },
};

export function wordsFor(element) {
  const language = (element.closest('[lang]') ?? document.documentElement).lang?.startsWith('en') ? 'en' : 'fr';
  const words = WORDS[language];
  const number = (unit, extra) => new Intl.NumberFormat(words.locale, { ...UNITS[unit], ...extra });
  const day = (format) => new Intl.DateTimeFormat(words.locale, { ...format, timeZone: 'UTC' });
  const short = day({ day: 'numeric', month: 'short' });
  const full = day({ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' });
  const at = (text) => new Date(`${text}T00:00:00Z`);
  const fine = (value) => (value === null || value === undefined ? words.none : null);
  const value = (unit, given) => fine(given) ?? number(unit).format(unit === 'percent' ? given / 100 : given);
  return {
    ...words,
    category: (spec, text) => (spec.days ? short.format(at(text)) : text),
    long: (spec, text) => (spec.days ? full.format(at(text)) : text),
    axis: (unit, given) => axis(number, unit, given),
    cell: (unit, series, index) => cell(words, value, unit, series, index),
    sentence: (spec) => words.shows(spec.title, spec.series.map(({ name }) => name).join(', ')),
  };
}

function axis(number, unit, given) {
  const large = Math.abs(given) >= 10000 ? { notation: 'compact', maximumFractionDigits: 1 } : {};
  const cents = unit === 'euro' ? { minimumFractionDigits: 0, maximumFractionDigits: Math.abs(given) < 10 ? 2 : 0 } : {};
  return number(unit, { ...cents, ...large }).format(unit === 'percent' ? given / 100 : given);
}

function cell(words, value, unit, series, index) {
  if (series.kind !== 'band') return value(unit, series.values[index]);
  const low = series.values[index];
  const high = series.upper[index];
  return low === null || high === null ? words.none : `${value(unit, low)}${words.to}${value(unit, high)}`;
}
