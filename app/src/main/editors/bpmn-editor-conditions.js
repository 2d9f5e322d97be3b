// Conditions between an expression of the engine and rows a person fills: variable, comparison, value.

const OPERAND = String.raw`'[^'\\]*'|"[^"\\]*"|-?\d+(?:\.\d+)?|true|false|null`;
const COMPARISON = new RegExp(String.raw`^([A-Za-z_][\w.]*)\s*(==|!=|>=|<=|>|<)\s*(${OPERAND})$`);
const PLAIN = /^((?:not\s+|!\s*)?)((?:empty\s+)?)([A-Za-z_][\w.]*)$/;
const WORDS = new Set(['true', 'false', 'null', 'empty', 'not', 'and', 'or']);

export const OPERATORS = ['==', '!=', '>', '>=', '<', '<=', 'yes', 'no', 'known', 'unknown', 'filled', 'blank'];
export const COMPARING = ['==', '!=', '>', '>=', '<', '<='];

/** {join, rows: [{variable, operator, value}]}, or null when it says more than rows can. */
export function readCondition(expression) {
  const body = /^\$\{\s*([\s\S]*?)\s*\}$/.exec(expression?.trim() ?? '')?.[1];
  if (!body || body.includes('(')) return null;
  const ors = split(body, '||', 'or');
  const ands = split(body, '&&', 'and');
  if (ors.length > 1 && ands.length > 1) return null;
  const rows = (ors.length > 1 ? ors : ands).map(row);
  return rows.includes(null) ? null : { join: ors.length > 1 ? 'or' : 'and', rows };
}

export function writeCondition({ join, rows }) {
  const said = rows.filter((one) => one.variable).map(say);
  return said.length ? `\${${said.join(join === 'or' ? ' || ' : ' && ')}}` : '';
}

/** Cuts at a sign or word that stands outside quotes. */
function split(body, sign, word) {
  const parts = [''];
  for (const piece of body.match(/'[^']*'|"[^"]*"|\|\||&&|\b(?:or|and)\b|[\s\S]/g) ?? []) {
    if (piece === sign || piece === word) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts.map((part) => part.trim());
}

function row(text) {
  const compared = COMPARISON.exec(text);
  if (compared) return comparison(compared[1], compared[2], compared[3]);
  const plain = PLAIN.exec(text);
  if (!plain || WORDS.has(plain[3])) return null;
  const [, not, empty, variable] = plain;
  const operator = empty ? (not ? 'filled' : 'blank') : not ? 'no' : 'yes';
  return { variable, operator, value: '' };
}

function comparison(variable, operator, operand) {
  if (operand === 'null') {
    return operator === '==' || operator === '!=' ? { variable, operator: operator === '==' ? 'unknown' : 'known', value: '' } : null;
  }
  if (operand === 'true' || operand === 'false') {
    if (operator !== '==' && operator !== '!=') return null;
    return { variable, operator: (operand === 'true') === (operator === '==') ? 'yes' : 'no', value: '' };
  }
  const isText = /^['"]/.test(operand);
  const value = isText ? operand.slice(1, -1) : operand;
  return isText && isNumber(value) ? null : { variable, operator, value };
}

function say({ variable, operator, value }) {
  switch (operator) {
    case 'yes': return variable;
    case 'no': return `!${variable}`;
    case 'known': return `${variable} != null`;
    case 'unknown': return `${variable} == null`;
    case 'filled': return `not empty ${variable}`;
    case 'blank': return `empty ${variable}`;
    default: return `${variable} ${operator} ${isNumber(value) ? value : `'${value.replace(/['\\]/g, '’')}'`}`;
  }
}

function isNumber(value) {
  return /^-?\d+(\.\d+)?$/.test(value);
}
