/** English terms, by the stems of their words. */
import { stemOf } from '../search/words.ts';
import { phrasesOf, type Phrase, type Word } from './phrases.ts';
import { runsOf } from './tokens.ts';

/** Words that hold a sentence together, or only judge: no term begins or ends with one. */
const STOP_WORDS = new Set(
  [
    'a about above actually after again against all almost alone along already also although always am',
    'among an and another any anything apart are around as at away back based basically be became because',
    'become becomes been before behind being below best better between both but by came can cannot',
    'certain clear clearly come comes could course despite did different do does doing done down due',
    'during each either else enough especially etc even eventually ever every everything example fact far',
    'few find first for found from further gave general generally get gets getting give given gives go',
    'goes going good got great had happen hard has have having he hence her here high hope how however i',
    'if important in indeed instead interesting into is it its itself just keep kind know known last later',
    'least less let like likely little long look looks lot made make makes making many may maybe me mean',
    'means meant might more moreover most mostly much must my near nearly need needed needs never new next',
    'no nor not nothing now obvious of off often on once one ones only or other others our out over own',
    'particular particularly perhaps possible previous previously probably put quite rather really recent',
    'recently regarding related respectively said same say says second see seem seemed seems seen set',
    'several shall she should show showed shows shown similar similarly simple simply since so some',
    'something sometimes somewhat soon still such sure take taken takes than thanks that the their them',
    'themselves then there therefore these they thing things think this those though thought three through',
    'throughout thus till to together too took toward towards tried try trying two under unless until up',
    'upon us use used useful uses using usual usually various very via want wanted was way ways we well',
    'went were what whatever when where whether which while who whole whose why will with within without',
    'wonder would yes yet you your',
  ].flatMap((line) => line.split(' ')),
);

/** Function words inside a term: `mixture of experts`. */
const LINKS = new Set(['of']);

const isLatin = (token: string): boolean =>
  /^\p{Script=Latin}[\p{Script=Latin}\p{N}'’-]*$/u.test(token);

/**
 * What could be a term in an English text, each as often as it stands there.
 *
 * @param beside the same in Korean; a word that it has in Latin letters needs no glossary
 */
export function englishPhrasesOf(text: string, beside: string): Phrase[] {
  const shared = new Set(latinIn(beside).map(englishKey));
  const isWord = (token: string): boolean => isLatin(token) && !shared.has(englishKey(token));
  return runsOf(text, isWord).flatMap((run) => phrasesOf(run.map(wordOf), ' '));
}

/** `MoE의` has `MoE`. */
const latinIn = (text: string): readonly string[] =>
  text.match(/\p{Script=Latin}[\p{Script=Latin}\p{N}-]*/gu) ?? [];

/** Forms with one key are one term: `Fine-tuned models`, `fine-tuning model`. */
export const englishKey = (term: string): string =>
  withoutGenitive(term)
    .toLowerCase()
    .split(/[\s-]+/)
    .map(stemOf)
    .join(' ');

const withoutGenitive = (text: string): string => text.replace(/['’]s?$/i, '');

function wordOf(token: string): Word {
  const lower = token.toLowerCase();
  const isTerm = token.length > 1 && !STOP_WORDS.has(lower);
  return {
    key: englishKey(token),
    text: withoutGenitive(isName(token) ? token : lower),
    begins: isTerm,
    continues: isTerm || LINKS.has(lower),
    ends: isTerm,
  };
}

/** `RL` and `LoRA`; a capital letter in front is only the beginning of a sentence or a heading. */
const isName = (token: string): boolean => /\p{Lu}/u.test(token.slice(1));
