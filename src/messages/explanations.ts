import type { CODES } from '../check/codes.ts'

/** What each rule means and what becomes of its finding, by code: `pyogi check --explain CODE`. */
export const explanations: Record<'en' | 'ko', Readonly<Record<(typeof CODES)[number], string>>> = {
  en: {
    'gloss-redundant':
      'The bracket repeats the name before it: Jason Kwon (Jason Kwon). Machine translation of “제이슨 권(Jason Kwon)” leaves it behind. Mended: the bracket goes.',
    'gloss-conflict':
      'The bracket names somebody or something else: Ryu Je-myung (류재명). Mended only where an office or organization beside the name says who is meant; reported otherwise.',
    'gloss-repeated':
      'The same gloss was given before in the same scope (the body, a caption, a table). Mended: the later bracket goes.',
    'gloss-missing': 'The first mention lacks the gloss the profile wants. Mended where the name is verified.',
    'gloss-late':
      'A later mention has the gloss that belongs to the first one. Mended: the first gets it, the later loses it.',
    'gloss-unverified': 'A known name has a bracket that the dictionary does not know. Reported.',
    'gloss-exempt': 'The entry is marked as needing no gloss (AI). The removal is offered.',
    'gloss-inconsistent': 'One entry is glossed in two ways in one text. Reported.',
    'name-misspelt':
      'A wrong spelling the dictionary lists, or one whose Hangul gloss names the person. Mended where the right one is verified.',
    'name-variant': 'Another hyphenation, order, case or spacing, or “and” for “&”. Mended outside quotes.',
    'name-sounds-like':
      'A name the dictionary does not list sounds like a person it holds, with the person’s office or body beside it. Reported with the repair as an offer; a sound is never proof.',
    'name-rejected': 'Known damage of translation: 인류 for Anthropic. Mended.',
    'name-mixed':
      'One person in two spellings and nothing says which is right. Reported; the first spelling is offered.',
    'name-outdated':
      'The name was not in force any more on the date. Today’s name is offered, or “then” before it, as the policy says; never applied unasked, never in quotes.',
    'name-split':
      'The body ended before the date and several followed: the Ministry of Economy and Finance after 2026-01-02. Reported, never chosen.',
    'name-anachronistic': 'The name came into force only after the date. Reported.',
    'name-ambiguous':
      'Several entries share the name and nothing in the text decides. Reported; the text is left alone.',
    'name-again':
      'A person is named again another way than the profile has it (`later`): in full where it wants the surname (AP), by the surname where it wants the name. Offered, and only where nobody else in the text has the surname.',
    'abbreviation-undefined':
      'An abbreviation and its expansion stand in the text, and no bracket joins them. Reported.',
    'abbreviation-late': 'An abbreviation is used before the bracket that defines it. Reported.',
    'abbreviation-unused': 'A bracket introduces an abbreviation that is never used again. Reported.',
    'abbreviation-repeated':
      'A bracket introduces an abbreviation a second time in one scope, for what the dictionary does not know (“gloss-repeated” has the rest). The removal is offered.',
    'abbreviation-meanings': 'One abbreviation is defined for two things. Reported.',
    'abbreviation-forbidden': 'The house (AP) has no abbreviations in brackets after a name. The removal is offered.',
    'particle-disagrees': 'The Korean particle does not fit the sound before it: KISA이 for KISA가. Mended.',
    'translation-missing':
      'A person, body, programme or law of the source is not in the translation, nor a person whom a title shows to be one. Reported at the paragraph beside it, with the name that belongs there.',
    'translation-wrong-name':
      'The translation names a person whom the source does not name, in the paragraph that lacks one. The right name is offered.',
    'translation-wrong-body':
      'The translation names a body that the source does not name, in the paragraph that lacks one: the Ministry of Economy and Finance for 재정경제부. The right name is offered.',
    'translation-count':
      'The source names somebody or something four times or more, the translation less than half as often. Reported.',
    'translation-untranslated':
      'Hangul stands in the English text, or a Korean person or body in Latin letters in the Korean one. Mended where the name is verified.',
    'translation-invented-gloss':
      'The bracket gives a name or an abbreviation that the source does not have. The removal is offered.',
    'translation-title':
      'A title before a name was translated word for word: 6선 as “6th line”. What English says is offered.',
    'translation-added': 'The translation names a person whom the source does not name. Reported.',
    'date-beyond-data':
      'The date is later than the day the dictionary reaches to, so names of that time may be missing. Information.',
    unsettled: 'Four rounds of mending did not come to rest. Run it again, and please report the text.',
  },
  ko: {
    'gloss-redundant':
      '괄호가 앞의 이름을 되풀이합니다: Jason Kwon (Jason Kwon). ‘제이슨 권(Jason Kwon)’을 기계 번역하면 남는 흔적입니다. 괄호를 지웁니다.',
    'gloss-conflict':
      '괄호가 다른 대상을 가리킵니다: Ryu Je-myung (류재명). 이름 곁의 직함이나 소속이 누구인지 말해 줄 때만 고치고, 아니면 알리기만 합니다.',
    'gloss-repeated': '같은 범위(본문, 사진 설명, 표)에서 이미 붙인 병기입니다. 뒤의 괄호를 지웁니다.',
    'gloss-missing': '처음 나온 이름에 양식이 바라는 병기가 없습니다. 확인된 이름이면 넣습니다.',
    'gloss-late': '첫 언급에 와야 할 병기가 뒤에 있습니다. 첫 언급에 넣고 뒤의 것은 지웁니다.',
    'gloss-unverified': '아는 이름인데 괄호 안은 사전에 없습니다. 알리기만 합니다.',
    'gloss-exempt': '병기가 필요 없다고 정한 항목입니다(AI). 지우기를 제안합니다.',
    'gloss-inconsistent': '한 글에서 한 항목의 병기가 두 가지입니다. 알리기만 합니다.',
    'name-misspelt':
      '사전에 오류로 실렸거나, 한글 병기가 누구인지 말해 주는 표기입니다. 바른 표기가 확인된 것이면 고칩니다.',
    'name-variant': '붙임표, 순서, 대소문자, 띄어쓰기, ‘&’ 대신 ‘and’가 다릅니다. 인용 밖에서 고칩니다.',
    'name-sounds-like':
      '사전에 없는 표기가 사전의 인물과 소리가 같고 곁에 그 직함이나 소속이 있습니다. 소리는 증거가 되지 못하므로 제안만 합니다.',
    'name-rejected': '알려진 오역입니다(Anthropic을 ‘인류’로). 고칩니다.',
    'name-mixed': '한 사람의 표기가 둘인데 어느 쪽이 옳은지 알 근거가 없습니다. 처음 표기를 제안합니다.',
    'name-outdated':
      '그 날짜에는 쓰이지 않는 이름입니다. 양식에 따라 지금 이름이나 ‘당시’를 제안하며, 묻지 않고 고치지 않고 인용은 건드리지 않습니다.',
    'name-split': '그 날짜 전에 없어졌고 여러 기관이 이어받았습니다. 알릴 뿐 고르지 않습니다.',
    'name-anachronistic': '그 날짜 뒤에야 생긴 이름입니다. 알리기만 합니다.',
    'name-ambiguous': '여러 항목이 같은 이름을 쓰고 글에 가릴 근거가 없습니다. 알릴 뿐 글은 그대로 둡니다.',
    'name-again':
      '다시 부르는 이름이 양식(`later`)과 다릅니다. 성만 쓰는 양식(AP)에서 온 이름을, 온 이름을 쓰는 양식에서 성만 썼습니다. 글에 같은 성이 또 없을 때만 제안합니다.',
    'abbreviation-undefined': '약어와 풀이가 글에 있으나 둘을 잇는 괄호가 없습니다. 알리기만 합니다.',
    'abbreviation-late': '풀이보다 약어가 먼저 나왔습니다. 알리기만 합니다.',
    'abbreviation-unused': '소개한 약어를 다시 쓰지 않았습니다. 알리기만 합니다.',
    'abbreviation-repeated':
      '사전에 없는 것의 약어를 한 범위에서 두 번 소개했습니다(사전에 있으면 ‘gloss-repeated’입니다). 지우기를 제안합니다.',
    'abbreviation-meanings': '한 약어를 두 가지로 풀이했습니다. 알리기만 합니다.',
    'abbreviation-forbidden': '이 양식(AP)은 이름 뒤 괄호 약어를 쓰지 않습니다. 지우기를 제안합니다.',
    'particle-disagrees': '조사가 앞말의 소리와 맞지 않습니다: KISA이를 KISA가로. 고칩니다.',
    'translation-missing':
      '원문의 사람·기관·사업·법률이 번역문에 없습니다. 직함이 사람임을 보여 주는 이름도 셉니다. 맞은편 문단에 알리고 들어갈 이름을 적습니다.',
    'translation-wrong-name': '이름 하나가 빠진 문단에 원문에 없는 사람이 있습니다. 바른 이름을 제안합니다.',
    'translation-wrong-body':
      '기관 하나가 빠진 문단에 원문에 없는 기관이 있습니다: 재정경제부를 Ministry of Economy and Finance로. 바른 이름을 제안합니다.',
    'translation-count': '원문에 네 번 이상 나오는 이름이 번역문에는 절반도 나오지 않습니다. 알리기만 합니다.',
    'translation-untranslated':
      '영문에 한글이, 국문에 한국 사람이나 기관의 로마자 이름이 남았습니다. 확인된 이름이면 고칩니다.',
    'translation-invented-gloss': '원문에 없는 이름이나 약어가 괄호에 있습니다. 지우기를 제안합니다.',
    'translation-title': '이름 앞 직함을 낱말대로 옮겼습니다: 6선을 “6th line”으로. 영어에서 쓰는 말을 제안합니다.',
    'translation-added': '번역문의 사람이 원문에 없습니다. 알리기만 합니다.',
    'date-beyond-data':
      '사전 자료가 미치는 날보다 뒤의 날짜여서, 그 뒤에 바뀐 이름은 없을 수 있습니다. 알림일 뿐입니다.',
    unsettled: '네 번 고쳐도 끝나지 않았습니다. 다시 실행하고, 글을 알려 주십시오.',
  },
}
