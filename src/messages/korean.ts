import type { english } from './english.ts'

type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> }

/** Texts of diagnostics and of the command line in Korean. */
export const korean: Texts<typeof english> = {
  diagnostic: {
    'gloss-redundant': '‘{{head}} {{gloss}}’: 괄호가 앞의 이름을 되풀이합니다',
    'gloss-conflict': '‘{{head}}’에 붙은 ‘{{gloss, josa(pair: 은/는)}} 다른 대상을 가리킵니다',
    'gloss-conflict_expected':
      '‘{{head}}’에 ‘{{gloss, josa(pair: 이/가)}} 붙어 있으나 ‘{{expected, josa(pair: 이/가)}} 맞습니다',
    'gloss-repeated': '‘{{head}}’에는 앞에서 이미 ‘{{gloss, josa(pair: 을/를)}} 붙였습니다',
    'gloss-unverified': '‘{{gloss, josa(pair: 이/가)}} ‘{{head}}’의 다른 이름인지 확인할 근거가 없습니다',
    'gloss-exempt': '‘{{head}}’에는 병기가 필요 없습니다',
    'gloss-inconsistent': '‘{{head}}’의 병기가 앞과 다르게 ‘{{gloss}}’입니다',
    'gloss-missing': '처음 나온 ‘{{name}}’에 병기 ‘{{gloss, josa(pair: 이/가)}} 없습니다',
    'gloss-late': '‘{{name}}’의 병기가 늦습니다. ‘{{gloss, josa(pair: 은/는)}} 여기에 와야 합니다',
    'name-misspelt': '‘{{found, josa(pair: 은/는)}} ‘{{expected, josa(pair: 으로/로)}} 써야 합니다',
    'name-variant': '‘{{found, josa(pair: 은/는)}} ‘{{expected, josa(pair: 으로/로)}} 씁니다',
    'name-sounds-like':
      '‘{{found, josa(pair: 은/는)}} ‘{{expected, josa(pair: 과/와)}} 소리가 같습니다. 같은 사람입니까?',
    'name-rejected': '‘{{found, josa(pair: 은/는)}} ‘{{expected, josa(pair: 을/를)}} 잘못 옮긴 것입니다',
    'name-mixed': '‘{{found, josa(pair: 은/는)}} ‘{{first, josa(pair: 을/를)}} 달리 쓴 것일 수 있습니다',
    'name-outdated': '‘{{found, josa(pair: 은/는)}} {{until}}까지의 이름입니다. 지금은 ‘{{expected}}’입니다',
    'name-again': '다시 부를 때의 이름이 양식과 다릅니다. ‘{{found}}’ 대신 ‘{{expected}}’입니다',
    'name-split': '‘{{found, josa(pair: 은/는)}} {{until}}까지 있었고 여러 기관이 이어받았습니다: {{expected}}',
    'name-anachronistic': '‘{{found, josa(pair: 은/는)}} {{from}}부터 쓰인 이름입니다',
    'name-ambiguous':
      '‘{{found, josa(pair: 은/는)}} {{count}}개 항목을 뜻할 수 있으며 가릴 근거가 없습니다: {{entries}}',
    'abbreviation-undefined': '‘{{expansion}}’의 약어 ‘{{abbreviation, josa(pair: 이/가)}} 풀이 없이 쓰였습니다',
    'abbreviation-late': '약어 ‘{{abbreviation, josa(pair: 이/가)}} ‘{{expansion}}’의 풀이보다 먼저 쓰였습니다',
    'abbreviation-repeated': '‘{{expansion}}’의 약어 ‘{{abbreviation, josa(pair: 은/는)}} 앞에서 이미 소개했습니다',
    'abbreviation-meanings':
      '약어 ‘{{abbreviation, josa(pair: 이/가)}} ‘{{first, josa(pair: 과/와)}} ‘{{second, josa(pair: 을/를)}} 함께 뜻합니다',
    'abbreviation-forbidden': '이 양식은 괄호 약어를 쓰지 않습니다: ‘{{expansion}} ({{abbreviation}})’',
    'abbreviation-unused': '약어 ‘{{abbreviation, josa(pair: 을/를)}} 소개하고 다시 쓰지 않았습니다',
    'particle-disagrees': '‘{{name}}’ 뒤에는 ‘{{found}}’ 대신 ‘{{expected, josa(pair: 을/를)}} 씁니다',
    'translation-missing': '원문의 ‘{{name, josa(pair: 이/가)}} 번역문에 없습니다',
    'translation-missing_expected':
      '원문의 ‘{{name, josa(pair: 이/가)}} 번역문에 없습니다. ‘{{expected, josa(pair: 이/가)}} 와야 합니다',
    'translation-wrong-name_expected':
      '‘{{found, josa(pair: 은/는)}} 다른 사람입니다. ‘{{expected, josa(pair: 이/가)}} 와야 합니다',
    'translation-wrong-body_expected':
      '‘{{found, josa(pair: 은/는)}} 다른 기관입니다. ‘{{expected, josa(pair: 이/가)}} 와야 합니다',
    'translation-count': '‘{{name, josa(pair: 은/는)}} 원문에 {{named}}번, 번역문에 {{standing}}번 나옵니다',
    'translation-untranslated': '‘{{found, josa(pair: 이/가)}} 옮겨지지 않았습니다',
    'translation-untranslated_expected': '‘{{found, josa(pair: 이/가)}} 옮겨지지 않았습니다: ‘{{expected}}’',
    'translation-title_expected':
      '‘{{found, josa(pair: 은/는)}} ‘{{title, josa(pair: 을/를)}} 낱말대로 옮긴 것입니다: ‘{{expected}}’',
    'translation-added': '‘{{found, josa(pair: 은/는)}} 원문에 없습니다',
    'translation-invented-gloss': '‘{{head}} ({{gloss}})’: 원문에는 ‘{{gloss, josa(pair: 이/가)}} 없습니다',
    'date-beyond-data': '이름 자료는 {{asOf}}까지입니다. {{date}}에는 바뀐 이름이 있을 수 있습니다',
    unsettled: '{{rounds}}번 고쳤으나 끝나지 않았습니다. 다시 실행해 주십시오',
  },
  lint: {
    'ids-unsorted': '{{id}} 항목이 {{before}} 뒤에 있습니다. 항목은 id 순서로 둡니다',
    'id-unknown': 'id가 {{id}}인 항목이 없습니다',
    'succession-one-sided': '{{other}} 항목의 {{field}}에 {{id}} 항목이 없습니다',
    'dates-reversed': '‘{{text}}’: 시작 {{from}} 날짜가 끝 {{until}} 날짜보다 늦습니다',
    'preferred-twice':
      '‘{{first, josa(pair: 과/와)}} ‘{{second, josa(pair: 이/가)}} 같은 날 모두 preferred입니다({{lang}})',
    'dates-gap': '‘{{first, josa(pair: 과/와)}} ‘{{second}}’ 사이에 이름이 없는 날이 있습니다({{lang}})',
    'preferred-expired': '‘{{text, josa(pair: 은/는)}} preferred이지만 {{until}}에 끝났습니다',
    'not-nfc': '‘{{text, josa(pair: 은/는)}} 유니코드 NFC가 아닙니다',
    'uncertain-preferred': '‘{{text, josa(pair: 은/는)}} uncertain이므로 preferred일 수 없습니다',
    'source-missing': '‘{{text, josa(pair: 은/는)}} verified이지만 출처가 없습니다',
    'source-unknown': '‘{{text}}’: 출처 {{source}} 항목이 목록에 없습니다',
    'spelling-implausible': '‘{{text, josa(pair: 은/는)}} {{hangul}}의 드문 표기입니다. 맞습니까?',
    'word-unguarded': '‘{{text, josa(pair: 은/는)}} 보통 낱말이기도 합니다. guard: context 또는 none을 밝혀 주십시오',
    'rejected-unguarded':
      '‘{{text, josa(pair: 은/는)}} 보통 낱말입니다. 이런 rejected 표기에는 guard: source가 필요합니다',
    'form-unreachable': '‘{{text, josa(pair: 은/는)}} 글에서 결코 찾을 수 없습니다',
    'example-failed': '보기 ‘{{text}}’: 기대 {{expected}}, 결과 {{found}}',
    'form-inside': '‘{{text, josa(pair: 이/가)}} 다른 항목의 ‘{{other}}’ 안에 들어 있습니다',
  },
  severity: { error: '오류', warning: '경고', information: '알림' },
  editor: { fix: '고치기', offer: '제안' },
  proposals: {
    header:
      'pyogi mine이 뽑은 항목. "confidence: general"을 지우면 이름이 쓰이며, pyogi mine --review가 그 일을 합니다.',
    names: '직함이 나오지 않은 사람의 이름(항목으로 제안하지 않음):',
    seen: '문장 {{sentences}}개, 문서 {{documents}}건',
    kind: '{{kind}}(근거: {{evidence}})',
    spellings: '다른 표기: {{forms}}',
    conflicts: '충돌: {{forms}}',
    confidence: { high: '확신 높음', medium: '확신 중간', low: '확신 낮음' },
    agreement: {
      known: '사전에 있음',
      variant: '사전에 있는 이름의 다른 표기',
      new: '새 이름',
      contradicts: '사전과 다름',
    },
  },
  cli: {
    usage: `pyogi: 한국어·영어 이름을 한 가지로

사용법: pyogi 명령 [옵션] [파일…]     (파일이 없으면 표준 입력)
        pyogi 명령 --help             명령마다의 옵션

  normalize  이름을 바로잡고 첫 언급에 병기     annotate  병기만 넣기
  check      보고만 하고 고치지 않기            strip     annotate가 넣는 병기 빼기
  find       찾은 이름을 나열                   explain   … 판단의 근거까지
  compare    원문 번역문: 번역 속 이름 견주기   lookup    이름: 항목 보기
  lint       사전 파일 검사                     dry-run   사전이 글에서 바꿀 것
  convert    입력 출력: 용어집 형식 바꾸기      diff      가 나: 항목 파일 비교
  merge      파일 파일…: 항목 파일 합치기       import    wikidata 덤프: 이름 가져오기
  build      파일… -o X.pyogi: 사전을 묶음으로 (korea를 앞에 두면 기본 사전 위에)
  mine       말뭉치…: 병기에서 항목 후보 뽑기   coverage  말뭉치…: 사전에 없는 이름
  glossary   글: 글에 필요한 이름               mcp       언어 모델을 위한 서버(stdio)
  --date 날짜        글이 말하는 날 (2026-05-27)
  --profile 이름     {{profiles}}
  --dictionary 파일  기본 사전 위에 얹을 항목, 또는 묶음 X.pyogi
  --in-place, --diff, --encoding 이름, --markup plain|markdown|html, --lang, --locale en|ko
  --ndjson           JSON 줄을 받아 줄로 답함: --field 이름, --header, --workers N, --longest-line 바이트
  CI의 check         --format stylish|sarif|github, --max-warnings N, --baseline 파일, 설정은 init

종료 코드: 0 문제 없음, 1 지적 있음, 2 쓸 수 없는 입력, 70 pyogi의 잘못`,
    commandUsage: `사용법: pyogi {{command}} [옵션]

옵션: {{options}}
뜻은 pyogi --help에 있습니다`,
    exchangeUsage: `사용법: pyogi convert 입력 출력 · diff 가 나 · merge 파일 파일… · import wikidata 덤프.json[.gz] [출력.jsonl]

형식: {{formats}}
입력이 korea이면 기본 사전

convert, diff, merge 옵션
  --from, --to 이름    파일 이름으로 알 수 없을 때의 형식, -는 표준 입출력
  --encoding 이름      utf-8, utf-16, euc-kr (cp949)
  --map 제목=열,…      표의 열: 국문=ko,영문=en,약어=en:abbreviation
  --langs ko,en        두 열의 언어;  --kind 종류  종류가 없는 항목의 종류
  --loss 파일          형식에 담을 수 없는 것을 JSON으로 저장;  --strict  잃는 것이 있으면 거부
  --bom                엑셀을 위해 바이트 순서 표시로 시작
  --output 파일, --prefer first|second     (merge)
  --class 항목=종류    더 가져올 분류`,
    corpusUsage: `사용법: pyogi mine 말뭉치… -o candidates.yaml · mine --review candidates.yaml
        pyogi coverage 말뭉치… · glossary 글

말뭉치: 파일, 폴더, JSON Lines(.jsonl, .ndjson), 모두 .gz 가능; -는 표준 입력

옵션
  -o, --output 파일    쓸 곳, 없으면 표준 출력
  --field 이름         JSON 줄에서 글이 든 필드 (text);  a.b는 안쪽 필드
  --least 수           이보다 적은 문장에 나온 것은 빼기
  --limit 수           기억할 짝의 수 (50000)
  --state 파일         긴 작업이 어디까지 왔는지 적는 곳, 같은 명령이면 거기서 잇기
  --rejected 파일      다시 권하지 않을 짝 (candidates.rejected.tsv)
  --accepted 파일      --review에서 받아들인 항목을 둘 곳 (candidates.accepted.yaml)
  --to 이름            glossary의 형식: csv, tsv, tbx, deepl, google, markdown, prompt … (tsv)
  --date 날짜, --dictionary 파일, --lang en|ko, --format text|json (coverage), --locale en|ko`,
    noNames: '이 글에는 사전에 있는 이름이 없습니다',
    mining: '문서 {{documents}}건, 짝 {{pairs}}개, {{file}}',
    mined: '{{file}}: 검토할 항목 {{entries}}개, 본 이름 {{names}}개, 문서 {{documents}}건',
    resumed: '{{file}}: 문서 {{documents}}건 다음부터 잇습니다',
    interrupted: '{{file}}: 여기까지 남겼습니다. 같은 명령을 다시 내리면 이어 갑니다',
    dropped: '드문 짝 {{dropped}}개는 자리가 없어 버렸습니다 (--limit)',
    reviewKeys: 'a 받기 · e 고치기 (엔터는 그대로, -는 이름 빼기) · r 거절 · s 건너뛰기 · q 끝내기',
    reviewLeft: '{{count}}개 가운데 {{number}}번째',
    reviewAsk: 'a/e/r/s/q? ',
    reviewField: '{{field}} [{{value}}]: ',
    reviewWrong: '항목이 될 수 없습니다: {{message}}',
    reviewed: '받음 {{accepted}}, 거절 {{rejected}}, 건너뜀 {{skipped}}; {{file}} 파일에 {{left}}개 남음',
    unknownCommand: 'pyogi: ‘{{command}}’ 명령은 없습니다. pyogi --help 참고',
    totals: '오류 {{errors}}개, 경고 {{warnings}}개, 참고 {{notes}}개',
    summary: '지적 {{findings}}건, 수정 {{changes}}건',
    conflict:
      'pyogi: {{id}} 항목의 ‘{{text, josa(pair: 은/는)}} {{other}} 항목의 이름이기도 하여 홀로는 가려지지 않습니다',
    unresolved: '미정: {{entries}}',
    undecided: '어느 항목도 근거가 넉넉하지 않거나 다른 항목보다 뚜렷하지 않습니다',
    notFound: '‘{{name}}’ 항목이 없습니다. 가까운 이름:',
    clean: '지적할 것이 없습니다',
    built: '{{file}}: 항목 {{entries}}개, {{bytes}}바이트',
    filtered: '{{lines}}줄 가운데 {{errors}}줄에 오류로 답했습니다',
    losses: '항목 {{entries}}개에서 {{losses}}건을 {{format}} 형식에 담을 수 없습니다 (--loss 파일로 볼 수 있습니다)',
    progress: '{{bytes}}바이트, {{lines}}줄, 항목 {{entries}}개',
    imported: '{{file}}: 항목 {{entries}}개',
  },
}
