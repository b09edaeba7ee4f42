/** Korean verbs and adjectives in their dictionary form, with the beginnings of all their forms. */
import type { Oracle } from './oracle.ts';
import { sample, type Query } from './query-class.ts';

const MOST = 200;
const FEWEST_FORMS = 3;
const FEWEST_ENTRIES = 3;

/** Each as the beginning of a word; a pattern where another word begins in the same way. */
const FORMS: Readonly<Record<string, string>> = {
  가깝다: '가깝 가까우 가까운 가까울 가까움 가까워 가까웠',
  가볍다: '가볍 가벼우 가벼운 가벼울 가벼움 가벼워 가벼웠',
  가져오다: '가져오 가져온 가져올 가져옴 가져옵 가져와 가져왔',
  가지다: '가지 가진 가질 가짐 가집 가져 가졌',
  걸리다: '걸리 걸린 걸릴 걸림 걸립 걸려 걸렸',
  고르다: '고르 고른 고를 고름 고릅 골라 골랐',
  고치다: '고치 고친 고칠 고침 고칩 고쳐 고쳤',
  까다롭다: '까다롭 까다로우 까다로운 까다로울 까다로움 까다로워 까다로웠',
  깨닫다: '깨닫 깨달',
  나누다: '나누 나눈 나눌 나눔 나눕 나눠 나눴',
  나오다: '나오 나온 나올 나옴 나옵 나와 나왔',
  나타나다: '나타나 나타난 나타날 나타남 나타납 나타났',
  남기다: '남기 남긴 남길 남김 남깁 남겨 남겼',
  낫다: '낫 나은 나을 나음 나아(?![가갔간갈감갑]) 나았',
  낮추다: '낮추 낮춘 낮출 낮춤 낮춥 낮춰 낮췄',
  내리다: '내리 내린 내릴 내림 내립 내려 내렸',
  넘기다: '넘기 넘긴 넘길 넘김 넘깁 넘겨 넘겼',
  넓다: '넓(?![히혀혔힌힐힘힙])',
  놀랍다: '놀랍 놀라우 놀라운 놀라울 놀라움 놀라워 놀라웠',
  높이다: '높이 높인 높일 높임 높입 높여 높였',
  놓이다: '놓이 놓인 놓일 놓임 놓입 놓여 놓였',
  늘리다: '늘리 늘린 늘릴 늘림 늘립 늘려 늘렸',
  다루다: '다루 다룬 다룰 다룸 다룹 다뤄 다뤘',
  다르다: '다르 다른 다를 다름 다릅 달라 달랐',
  달라지다: '달라지 달라진 달라질 달라짐 달라집 달라져 달라졌',
  던지다: '던지 던진 던질 던짐 던집 던져 던졌',
  돌리다: '돌리 돌린 돌릴 돌림 돌립 돌려 돌렸',
  돕다: '돕 도우 도운 도울 도움 도와 도왔',
  두껍다: '두껍 두꺼우 두꺼운 두꺼워',
  드러나다: '드러나 드러난 드러날 드러남 드러납 드러났',
  따르다: '따르 따른 따를 따름 따릅 따라 따랐',
  떠오르다: '떠오르 떠오른 떠오를 떠오름 떠오릅 떠올라 떠올랐',
  떨어지다: '떨어지 떨어진 떨어질 떨어짐 떨어집 떨어져 떨어졌',
  만들다: '만들 만드 만든 만듭 만듦',
  맞추다: '맞추 맞춘 맞출 맞춤 맞춥 맞춰 맞췄',
  맡기다: '맡기 맡긴 맡길 맡김 맡깁 맡겨 맡겼',
  모르다: '모르 모른 모를 모름 모릅 몰라 몰랐',
  모으다: '모으 모은 모을 모음 모읍 모아 모았',
  무겁다: '무겁 무거우 무거운 무거울 무거움 무거워 무거웠',
  미치다: '미치 미친 미칠 미침 미칩 미쳐 미쳤',
  믿다: '믿(?![기겨겼긴길김깁])',
  바꾸다: '바꾸 바꾼 바꿀 바꿈 바꿉 바꿔 바꿨',
  배우다: '배우 배운 배울 배움 배웁 배워 배웠',
  벗어나다: '벗어나 벗어난 벗어날 벗어남 벗어납 벗어났',
  보이다: '보이 보인 보일 보임 보입 보여 보였',
  부르다: '부르 부른 부를 부름 부릅 불러(?!오|온|올|와|왔) 불렀',
  불러오다: '불러오 불러온 불러올 불러옴 불러옵 불러와 불러왔',
  붙이다: '붙이 붙인 붙일 붙임 붙입 붙여 붙였',
  빠르다: '빠르 빠른 빠를 빠름 빠릅 빨라 빨랐',
  빠지다: '빠지 빠진 빠질 빠짐 빠집 빠져 빠졌',
  뽑다: '뽑(?![히혀혔힌힐힘힙])',
  살펴보다: '살펴보 살펴본 살펴볼 살펴봄 살펴봅 살펴봐 살펴봤',
  새롭다: '새롭 새로우 새로운 새로울 새로움 새로워 새로웠',
  생기다: '생기 생긴 생길 생김 생깁 생겨 생겼',
  섞다: '섞(?![이여였인일임입])',
  쉽다: '쉽 쉬우 쉬운 쉬울 쉬움 쉬워 쉬웠',
  시키다: '시키 시킨 시킬 시킴 시킵 시켜 시켰',
  쓰다: '쓰(?=[는고지게기면던다네니도려자거]) 쓴(?=[\\s다]) 쓸(?=[\\s수]) 씁 써(?=[서도야본봐보왔\\s]) 썼',
  쓰이다: '쓰이 쓰인 쓰일 쓰임 쓰입 쓰여 쓰였',
  아쉽다: '아쉽 아쉬우 아쉬운 아쉬울 아쉬움 아쉬워 아쉬웠',
  어떻다: '어떻 어떤 어떨 어때 어땠',
  어렵다: '어렵 어려우 어려운 어려울 어려움 어려워 어려웠',
  옮기다: '옮기 옮긴 옮길 옮김 옮깁 옮겨 옮겼',
  올라가다: '올라가 올라간 올라갈 올라감 올라갑 올라갔',
  움직이다: '움직이 움직인 움직일 움직임 움직입 움직여 움직였',
  이끌다: '이끌 이끄 이끈',
  이렇다: '이렇 이런 이럴 이랬',
  이루다: '이루 이룬 이룰 이룸 이룹 이뤄 이뤘',
  일어나다: '일어나 일어난 일어날 일어남 일어납 일어났',
  자연스럽다: '자연스럽 자연스러우 자연스러운 자연스러울 자연스러움 자연스러워 자연스러웠',
  잡다: '잡(?![히혀혔힌힐힘힙담]|음(?![을은이의]))',
  재미있다: '재미있',
  좁다: '좁(?![히혀혔힌힐힘힙])',
  줄어들다: '줄어들 줄어드 줄어든 줄어듭 줄어듦',
  줄이다: '줄이 줄인 줄일 줄임 줄입 줄여 줄였',
  즐겁다: '즐겁 즐거우 즐거운 즐거울 즐거움 즐거워 즐거웠',
  지나다: '지나 지난 지날 지남 지납 지났',
  채우다: '채우 채운 채울 채움 채웁 채워 채웠',
  커지다: '커지 커진 커질 커짐 커집 커져 커졌',
  크다: '크(?=[고게지기면며던다네]) 큰 클(?=[\\s수까]) 큼 큽 커(?=[서도야지진질집져졌요]) 컸',
  키우다: '키우 키운 키울 키움 키웁 키워(?!드) 키웠',
  풀다: '풀(?=[고게지기면며어었려]) 푸는 푼(?=\\s) 풉',
  흐르다: '흐르 흐른 흐를 흐름 흐릅 흘러 흘렀',
  흥미롭다: '흥미롭 흥미로우 흥미로운 흥미로울 흥미로움 흥미로워 흥미로웠',
  힘들다: '힘들 힘드 힘든 힘듭 힘듦',
};

const anyForm = (forms: string): string => `(?:${forms.replaceAll(' ', '|')})`;

/** Forms within a word (`끌어올려`) are those of another verb, but of kin. */
export const irregularVerbs = (oracle: Oracle): Query[] =>
  Object.entries(FORMS)
    .map(([text, forms]) => ({
      text,
      relevant: oracle.korean(new RegExp(`(?<![가-힣])${anyForm(forms)}`)),
      alsoRight: new Set<number>(),
    }))
    .filter(({ relevant }) => relevant.size > 0);

/** What 하다 becomes, but 하 alone, which has its own endings. */
const HADA = /^(.{2,})([하한할함합해했])(?=[\uAC00-\uD7A3]|$)/;

export function hadaVerbs(oracle: Oracle): Query[] {
  const found = new Map<string, { forms: Set<string>; entries: Set<number> }>();
  for (const [run, entries] of oracle.runs) {
    const [, stem, form] = HADA.exec(run) ?? [];
    if (stem === undefined || form === undefined || stem.length > 4) continue;
    const known = found.get(stem) ?? { forms: new Set(), entries: new Set() };
    found.set(stem, known);
    known.forms.add(form);
    for (const entry of entries) known.entries.add(entry);
  }
  const verbs = [...found].filter(
    ([, { forms, entries }]) => forms.size >= FEWEST_FORMS && entries.size >= FEWEST_ENTRIES,
  );
  return sample(verbs, ([stem]) => stem, MOST).map(([stem]) => ({
    text: `${stem}하다`,
    relevant: oracle.korean(new RegExp(`(?<![가-힣])${stem}[하한할함합해했]`)),
    alsoRight: oracle.korean(new RegExp(`${stem} ?[하한할함합해했]`)),
  }));
}
