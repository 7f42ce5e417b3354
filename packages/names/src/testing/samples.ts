/** Lists in the formats in which they are published, written for the tests: nobody in them is anybody. */

export const UN_XML = `<?xml version="1.0" encoding="UTF-8"?>
<CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z"><INDIVIDUALS><INDIVIDUAL>
<DATAID>1</DATAID><FIRST_NAME>IVAN</FIRST_NAME><SECOND_NAME>LANTERNOV</SECOND_NAME><UN_LIST_TYPE>DRC</UN_LIST_TYPE>
<REFERENCE_NUMBER>XXi.001</REFERENCE_NUMBER><LISTED_ON>2012-12-31</LISTED_ON><GENDER>Male</GENDER>
<NAME_ORIGINAL_SCRIPT>Иван Лантернов</NAME_ORIGINAL_SCRIPT><NATIONALITY><VALUE>Russian Federation</VALUE></NATIONALITY>
<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Vanya Lanternov; I. L.</ALIAS_NAME></INDIVIDUAL_ALIAS>
<INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>The Lamp</ALIAS_NAME></INDIVIDUAL_ALIAS>
<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1971</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
<INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>AB123456</NUMBER></INDIVIDUAL_DOCUMENT>
</INDIVIDUAL></INDIVIDUALS><ENTITIES><ENTITY><DATAID>2</DATAID><FIRST_NAME>UMBRELLA &amp; SONS</FIRST_NAME>
<REFERENCE_NUMBER>XXe.002</REFERENCE_NUMBER><ENTITY_ADDRESS><CITY>Paris</CITY><COUNTRY>France</COUNTRY></ENTITY_ADDRESS>
</ENTITY></ENTITIES></CONSOLIDATED_LIST>
`

export const OFAC_XML_TEXT = `<?xml version="1.0"?><sdnList xmlns="x"><publshInformation><Publish_Date>03/28/2025</Publish_Date>
</publshInformation><sdnEntry><uid>7</uid><firstName>Ivan</firstName><lastName>LANTERNOV</lastName><sdnType>Individual</sdnType>
<programList><program>LAMP</program></programList><akaList><aka><type>a.k.a.</type><category>weak</category><lastName>LAMP</lastName></aka>
</akaList><dateOfBirthList><dateOfBirthItem><dateOfBirth>28 Jan 1960</dateOfBirth></dateOfBirthItem></dateOfBirthList>
<idList><id><idType>Passport</idType><idNumber>X1</idNumber><idCountry>Iran</idCountry></id></idList></sdnEntry></sdnList>
`

export const CANADA_XML = `<data-set><record><Country>Belarus / Bélarus</Country><LastName>Lanternov</LastName><GivenName>Ivan</GivenName>
<DateOfBirthOrShipBuildDate>1972</DateOfBirthOrShipBuildDate><Schedule>1</Schedule><Item>1</Item><DateOfListing>2020-09-28</DateOfListing>
<Aliases>Vanya; Lamp</Aliases></record><record><Country>Russia / Russie</Country><TitleOrShip>Umbrella Star</TitleOrShip>
<ShipIMONumber>1234567</ShipIMONumber><Schedule>2</Schedule><Item>4</Item><DateOfListing>2024-01-01</DateOfListing></record></data-set>
`

const registry = (more: object) => ({
  addresses: ['Islamic Republic of Iran'],
  aliases: ['Lamp Works'],
  date_added: null,
  entity_name: 'Lantern Works',
  entity_type: 'organization',
  id: 'jp-eul-1',
  list_id: 'jp-end-user-list',
  reason: '大量破壊兵器等の懸念: ミサイル、核 M、N; 通常兵器の懸念: CW',
  source_list_name: '外国ユーザーリスト',
  ...more,
})

export const END_USER_JSON = JSON.stringify([
  registry({}),
  registry({
    id: 'jp-eul-2',
    entity_name: '',
    aliases: [],
    addresses: ["People's Republic of China 9th Lamp Institute"],
    reason: '大量破壊兵器等の懸念: 生物 B',
  }),
])

export const CHINA_JSON = JSON.stringify([
  registry({
    id: 'cn-1',
    list_id: 'cn-attention-list',
    source_list_name: '关注名单',
    date_added: '2026-02-24',
    reason: '関注名単に掲載',
  }),
])

export const CONSOLIDATED_JSON = JSON.stringify({
  countsBySource: {},
  sourceGeneratedAt: '2026-07-31T13:15:00',
  tables: {
    sources: ['Entity List (EL) - Bureau', 'Denied Persons List (DPL) - Bureau'],
    programmes: ['LAMP'],
  },
  entries: [
    { n: 'LANTERN WORKS', a: ['LAMP WORKS'], s: 0, t: 'Entity', c: ['IR'], e: '12', pg: 0 },
    { n: 'Ivan Lanternov', s: 1 },
    { n: 'Ivan Lanternov', s: 1 },
  ],
})

export const CONSOLIDATED_CSV = `_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,call_sign,vessel_type,vessel_flag,remarks,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,ids
a1,Specially Designated Nationals (SDN) - Treasury Department,7,Individual,LAMP; CUBA,"LANTERNOV, Ivan",Keeper,"1 Lamp Street, Paris, FR; Moscow, RU",,,,,,,"(Linked To: LAMP, Works)","LAMP, Ivan; Vanya",FR,1960-01-28; circa 1962; in spring,RU; Lampland,"Paris, France","FR, X123, Passport; 42, Tax ID No.; Male, Gender; Subject to Directive 1, Executive Order 13662 Directive Determination -"
a2,Specially Designated Nationals (SDN) - Treasury Department,8,Vessel,CUBA,UMBRELLA STAR,,,,,,CL26,Tug,CU,,,,,,,"IMO 1234567, Vessel Registration Identification"
a3,Denied Persons List (DPL) - Bureau of Industry and Security,,,,Ivan Lanternov,,"1 Lamp Street, Paris, FR",82 F.R. 1,2017-10-18,2030-10-13,,,,,,,,,,
a4,Denied Persons List (DPL) - Bureau of Industry and Security,,,,Ivan Lanternov,,"2 Lamp Street
Paris, FR",82 F.R. 1,2017-10-18,2030-10-13,,,,,,,,,,
`

const SDN = 'Specially Designated Nationals (SDN) - Treasury Department'
const NOTHING = { title: null, federal_register_notice: null, start_date: null, end_date: null }
/** The first parties of the CSV, and one that it has not. */
export const CONSOLIDATED_OFFICIAL_JSON = JSON.stringify({
  results: [
    {
      ...NOTHING,
      source: SDN,
      entity_number: '7',
      type: 'Individual',
      programs: ['LAMP', 'CUBA'],
      name: 'LANTERNOV, Ivan ',
      title: 'Keeper',
      addresses: [
        { address: '1 Lamp Street', city: 'Paris', state: null, postal_code: null, country: 'FR' },
        { address: null, city: 'Moscow', state: '', postal_code: '', country: 'RU' },
      ],
      remarks: '(Linked To: LAMP, Works)',
      alt_names: ['LAMP, Ivan', 'Vanya'],
      citizenships: ['FR'],
      dates_of_birth: ['1960-01-28', 'circa 1962', 'in spring'],
      nationalities: ['RU', 'Lampland'],
      places_of_birth: ['Paris, France'],
      ids: [
        { type: 'Passport', number: 'X123', country: 'FR', issue_date: null, expiration_date: null },
        { type: 'Tax ID No.', number: '42', country: null },
        { type: 'Gender', number: 'Male', country: null },
        { type: 'Executive Order 13662 Directive Determination -', number: 'Subject to Directive 1' },
      ],
    },
    {
      ...NOTHING,
      source: SDN,
      entity_number: 8,
      type: 'Vessel',
      programs: ['CUBA'],
      name: 'UMBRELLA STAR',
      addresses: [],
      call_sign: 'CL26',
      vessel_type: 'Tug',
      vessel_flag: 'CU',
      ids: [{ type: 'Vessel Registration Identification', number: 'IMO 1234567' }],
    },
    {
      source: 'Denied Persons List (DPL) - Bureau of Industry and Security',
      name: 'Ivan Lanternov',
      addresses: [{ address: '1 Lamp Street', city: 'Paris', country: 'FR' }],
      federal_register_notice: '82 F.R. 1',
      start_date: '2017-10-18',
      end_date: '2030-10-13',
      alt_names: null,
    },
    {
      source: 'Nonproliferation Sanctions (ISN) - State Department',
      programs: ['Lamp Weapons Act'],
      name: 'Lamp Trade',
      federal_register_notice: 'Vol. 59, No. 44, 03/07/1994',
      alt_names: ['Lantern Trade'],
      country: 'TH',
      ids: [{ type: 'SWIFT/BIC', number: 'LAMPTHBK' }],
    },
  ],
  search_performed_at: '2026-07-31T13:15:00+00:00',
  sources_used: [{ source: SDN, import_rate: 'Hourly' }],
})

export const FTM_LINES = `${[
  { id: 'a', schema: 'Address', properties: { full: ['Lamp Street'] } },
  {
    id: 'p',
    schema: 'Person',
    properties: {
      name: ['Ivan Lanternov', 'Иван Лантернов'],
      weakAlias: ['Lamp'],
      birthDate: ['1971'],
      country: ['ru'],
    },
  },
  { id: 'c', schema: 'Company', properties: { name: ['Lantern Works'], registrationNumber: ['42'] } },
]
  .map((entity) => JSON.stringify(entity))
  .join('\n')}\n`

export const DPL_TSV = `"Name"\t"Street_Address"\t"City"\t"State"\t"Country"\t"Postal_Code"\t"Effective_Date"\t"Expiration_Date"\t"FR_Citation"
"IVAN LANTERNOV"\t"1 LAMP STREET"\t"PARIS"\t""\t"FR"\t""\t"10/16/2017"\t"10/13/2030"\t"82 F.R. 1"
`

export const SDN_CSV =
  '7,"LANTERNOV, Ivan","individual","LAMP] [CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 28 Jan 1960; POB Paris, France; Passport AB123 (Russia); a.k.a. \'THE LAMP\'; f.k.a. \'LANTERN, Old\'."\r\n8,"UMBRELLA STAR","vessel","CUBA",-0- ,"CL26","Tug",-0- ,"212","Cuba",-0- ,"Vessel Registration Identification IMO 1234567"\r\n\u001a'
/** A remark that is cut after a thousand letters, and the file where it goes on. */
export const LONG_SDN_CSV = `7,"LANTERNOV, Ivan","individual","LAMP",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"${'Keeper; '.repeat(124)}a.k.a. '"\r\n`
export const SDN_COMMENTS_CSV = '7,"THE LAMP\'; Linked To: LAMPS."\r\n'
export const ALT_CSV = '7,1,"aka","LAMP, Ivan",-0- \r\n8,2,"fka","OLD STAR",-0- \r\n'
export const ADD_CSV = '7,1,"1 Lamp Street","Paris","France",-0- \r\n'

export const UK_SUBJECTS = `unique_id,subject_type,un_reference_number,ofsi_group_id,date_designated,last_updated
XXX0001,individual,XXi.001,1,29/06/2012,16/04/2026
XXX0002,ship,,,11/03/2022,16/04/2026
`
export const UK_BESIDE: Readonly<Record<string, string>> = {
  'subject_names.csv': `name_id,unique_id,name_type,alias_strength,full_name,name_6,name_1,name_2,name_3,name_4,name_5
0,XXX0001,alias,low_quality_aka,The Lamp,The Lamp,,,,,
1,XXX0001,primary,,Ivan  LANTERNOV,LANTERNOV,Ivan,,,,
2,XXX0001,primary_variation,,Iwan LANTERNOW,LANTERNOW,Iwan,,,,
3,XXX0001,alias,good_quality_aka,Vanya,Vanya,,,,,
4,XXX0002,primary,,UMBRELLA STAR,UMBRELLA STAR,,,,,
`,
  'subject_dobs.csv': `dob_id,unique_id,year,month,day,precision,parse_issues
0,XXX0001,1971,,,year_only,
1,XXX0001,1972,03,04,exact,
`,
  'subject_identifiers.csv': `id,unique_id,ofsi_group_id,raw_value,identifier_type,additional_info
0,XXX0001,1,X123,passport,Issued in Paris
1,XXX0001,1,X123,passport,Issued in Paris
2,XXX0002,,IMO1234567,imo,
`,
  'subject_countries.csv': `id,unique_id,raw_value,country_type,iso,resolution_method,iso_available
0,XXX0001,Russia,nationality,RU,synonym,True
1,XXX0001,Russia,nationality,RU,synonym,True
2,XXX0001,Former Lampland,birth,,unmapped,False
3,XXX0001,Lampland,address,,unmapped,False
4,XXX0001,France,address,FR,direct,True
`,
}

export const OWN_CSV_TEXT =
  'id,name,kind,aliases,born,country\nO1,Ivan Lanternov,person,Vanya; Lamp,1971,RU\nO2,Lantern Works,,,,\n'

/** The notices as the text of the PDFs has them: wide figures, names that meet where pages meet, brackets over lines. */
export const SPECIFIED_TEXT = `○ 国際平和のための国際的な努力に我が国として寄与するために講ずる輸出等に係る禁止措置
の対象となるロシア連邦の団体（令和四年外務省告示第一号）
指定日：2022 年03月01 日
最終更新日：2025 年09 月12 日
１ 株式会社灯
Lamp JSC
所在地：1 Lamp Street, Moscow, Russia; and 2 Lamp Street,
Moscow, Russia.2 灯研究所（別称、灯センター及び NII
LAMP）Lamp Research Institute, a.k.a., the following three
aliases:
-NII Lamp;
-Lamp Centre of the Russian
Academy; and-ZAO Lamp.
所 在 地：3 Lamp Street, Moscow, Russia.
3 ランプ社
Lamp LLC
別称：AMP社; 有限会社 AMP
OOO Lamp; Lamp
Company
所在地: 4 Lamp Street, Moscow, Russia
○ 国際平和のための国際的な努力に我が国として寄与するために講ずる輸出等に係る禁止措置
の対象となるベラルーシ共和国の団体（令和四年外務省告示第二号）
指定日：2022 年03月08 日
最終更新日：2022 年07 月05 日
１ 灯省（全ての部隊を含む。）。これには、軍が含まれる。
The Ministry of Lamps, including all units
wherever located.
所在地：All addresses located in Belarus
○ ウクライナをめぐる国際平和のための国際的な努力に我が国として寄与す
るために講ずる輸出等に係る禁止措置の対象となるロシア連邦及びベラルー
シ共和国以外の国の団体を指定する件（令和五年外務省告示第三号）
指定日：2023年12月15日
最終更新日：2025年10月2日
1 灯有限公司（明灯科技有
限公司）（別称、ランプ）
Lamp Technology Co., Ltd, a.k.a., following one alias:
—Lamp Tech.
所在地：Room 21-
27, Hong Kong, China.
2 ランプ DMCC
Lamp Technology Co., Ltd
所在地：Dubai, United Arab
Emirates
`

/** Sheets as `workbookText` gives them. */
function workbookLines(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): string {
  return Object.entries(sheets)
    .flatMap(([sheet, rows]) => [{ sheet }, ...rows.map((cells, at) => ({ row: at + 1, cells }))])
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('')
}

const END_USER_SHEETS = {
  ユーザーリスト: [
    [
      'No.',
      '国名、地域名\nCountry',
      '企業名､組織名\nCompany',
      '別名\nAlso',
      '懸念区分\nType',
      '通常兵器\nConventional',
    ],
    [
      '1',
      'イラン\nIslamic Republic of Iran',
      'Lantern Works',
      '・Lamp Works \n・Works of\nLamps',
      'ミサイル、核\nM,N',
      '通常兵器\nCW',
    ],
    ['2', '香港\nHong Kong', 'LAMP LIMITED（灯有限公司）', '', '生物\nB'],
    ['3', '香港\nHong Kong', 'LAMP LIMITED（灯有限公司）', '', '化学\nC', ''],
  ],
}
export const END_USER_LINES = workbookLines(END_USER_SHEETS)

const HEADINGS = [
  '告示日付',
  '告示番号',
  '日本語表記',
  '英語表記',
  '別名',
  '確定に十分でない別名',
  '旧称・以前の呼称',
]
const ASSET_FREEZE_SHEETS = {
  一覧: [[''], ['1', '灯の関係者']],
  '1.灯の関係者': [
    ['灯台の関係者\n（注）', ''],
    [...HEADINGS, '生年月日', '国籍', '旅券番号', '住所・所在地', 'その他の情報'],
    [
      '2001.9.22\n2008.6.25改訂',
      '2(*3)',
      'イワン・ランテルノフ',
      'IVAN LANTERNOV\n(original script : Иван Лантернов)',
      '(a)ランプ、イワン（Ivan Lamp）（旅券番号：AB1234567、生年月日：1948年）、（ｂ）ワーニャ',
      '「灯」（”Lamp”）',
      '不明',
      '(a)1941年8月20日\n(b)1945年-1950年頃',
      'ロシア連邦、\nイエメン共和国',
      'ロシア旅券 AB1234567（2011年失効）',
      '1 Lamp Street, Paris, France',
      '二行にわたる',
    ],
    ['', '', '', '', '', '', '', '', '', '', '', '情報'],
    ['2011.11.18削除', '3'],
    [
      '2012.1.1',
      '4',
      '灯財団',
      'LAMP FOUNDATION (LF)',
      '不明',
      '',
      '（旧称、灯会、燈会）\n(f.k.a. Lamp Club; a.k.a. Lamps)',
    ],
  ],
  '2.【解除】提灯': [['提灯の関係者'], ['【2015年12月18日告示廃止】']],
  '3.提灯（個人）': [
    ['提灯の関係者（個人）'],
    [...HEADINGS.slice(0, 4), '肩書等', '生年月日'],
    ['2022.3.1', '1', 'オレグ(オレフ)・ランプ', 'Oleg (Oleh, Olegh) LAMP', '社長', '19274'],
  ],
}
export const ASSET_FREEZE_LINES = workbookLines(ASSET_FREEZE_SHEETS)
