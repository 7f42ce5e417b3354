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

export const EU_XML_TEXT = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-08-05T16:47:04.449+02:00" globalFileId="1">
<sanctionEntity designationDate="2014-03-17" designationDetails="" unitedNationId="XXi.001" euReferenceNumber="EU.1.11" logicalId="7">
<remark>Keeper of lamps</remark>
<regulation regulationType="amendment" publicationDate="2018-02-16" numberTitle="2018/1 (OJ L1)" programme="LAMP" logicalId="1"/>
<regulation regulationType="amendment" publicationDate="2022-02-23" numberTitle="2022/2 (OJ L2)" programme="LAMP" logicalId="2"/>
<subjectType code="person" classificationCode="P"/>
<nameAlias firstName="" middleName="" lastName="" wholeName="The Lamp" function="" gender="" title="" nameLanguage="" strong="false" logicalId="1"/>
<nameAlias firstName="Ivan" middleName="" lastName="Lanternov" wholeName="Ivan  Lanternov" function="Keeper" gender="M" title="Dr" nameLanguage="EN" strong="true" logicalId="2">
<regulationSummary regulationType="amendment" publicationDate="2018-02-16" numberTitle="2018/1 (OJ L1)"/></nameAlias>
<nameAlias firstName="" middleName="" lastName="" wholeName="Иван Лантернов" function="" gender="M" title="" nameLanguage="RU" strong="true" logicalId="3"/>
<nameAlias firstName="Ivan" middleName="" lastName="Lanternov" wholeName="Ivan Lanternov" function="" gender="" title="" nameLanguage="FR" strong="true" logicalId="4"/>
<citizenship region="" countryIso2Code="RU" countryDescription="RUSSIAN FEDERATION" logicalId="1"/>
<birthdate circa="false" city="Paris" zipCode="" birthdate="1971-03-04" dayOfMonth="4" monthOfYear="3" year="1971" region="" place="" countryIso2Code="FR" countryDescription="FRANCE" logicalId="1"/>
<birthdate circa="true" city="" zipCode="" year="1972" region="" place="" countryIso2Code="00" countryDescription="UNKNOWN" logicalId="2"/>
<birthdate circa="false" city="" zipCode="" yearRangeFrom="1970" yearRangeTo="1975" region="" place="" countryIso2Code="00" countryDescription="UNKNOWN" logicalId="3"/>
<address city="Moscow" street="1 Lamp Street" poBox="" zipCode="1" region="" place="" countryIso2Code="RU" countryDescription="RUSSIAN FEDERATION" logicalId="1"/>
<address city="" street="" poBox="" zipCode="" region="" place="" countryIso2Code="00" countryDescription="UNKNOWN" logicalId="2"><remark>Lampland</remark></address>
<identification knownFalse="false" latinNumber="" number="X123" countryIso2Code="RU" countryDescription="RUSSIAN FEDERATION" identificationTypeCode="passport" logicalId="1">
<remark>(expired)</remark></identification>
<identification knownFalse="true" latinNumber="" number="X999" countryIso2Code="00" countryDescription="UNKNOWN" identificationTypeCode="passport" logicalId="2"/>
</sanctionEntity>
<sanctionEntity designationDetails="" unitedNationId="" logicalId="8"><subjectType code="enterprise" classificationCode="E"/>
<nameAlias firstName="" lastName="Lantern Works" wholeName="" strong="true" logicalId="5"/>
<identification latinNumber="42" number="№ 42" countryIso2Code="00" countryDescription="UNKNOWN" identificationTypeCode="regnumber" logicalId="3"/>
</sanctionEntity></export>
`

/** The same parties as in the XML, but for which names are weak, which the CSV does not say. */
export const EU_CSV_TEXT = `\ufefffileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_UnitedNationId;Entity_DesignationDate;Entity_DesignationDetails;Entity_Remark;Entity_SubjectType;Entity_SubjectType_ClassificationCode;Entity_Regulation_PublicationDate;Entity_Regulation_NumberTitle;Entity_Regulation_Programme;NameAlias_LastName;NameAlias_FirstName;NameAlias_MiddleName;NameAlias_WholeName;NameAlias_NameLanguage;NameAlias_Gender;NameAlias_Title;NameAlias_Function;Address_City;Address_Street;Address_ZipCode;Address_CountryIso2Code;Address_CountryDescription;BirthDate_BirthDate;BirthDate_Day;BirthDate_Month;BirthDate_Year;BirthDate_YearRangeFrom;BirthDate_YearRangeTo;BirthDate_Circa;BirthDate_City;BirthDate_CountryIso2Code;BirthDate_CountryDescription;Identification_Number;Identification_KnownFalse;Identification_LatinNumber;Identification_TypeCode;Identification_CountryIso2Code;Identification_CountryDescription;Identification_Remark;Citizenship_CountryIso2Code;Citizenship_CountryDescription
05/08/2026;7;EU.1.11;XXi.001;2014-03-17;;"Keeper; of lamps";P;person;2018-02-16;2018/1 (OJ L1);LAMP;Lanternov;Ivan;;Ivan Lanternov;EN;M;Dr;Keeper;;;;;;;;;;;;;;;;;;;;;;;;
05/08/2026;7;EU.1.11;XXi.001;2014-03-17;;"Keeper; of lamps";P;person;2018-02-16;2018/1 (OJ L1);LAMP;;;;The Lamp;;;;;;;;;;;;;;;;;;;;;;;;;;;;
05/08/2026;7;EU.1.11;XXi.001;2014-03-17;;"Keeper; of lamps";P;person;2018-02-16;2018/1 (OJ L1);LAMP;;;;;;;;;Moscow;1 Lamp Street;1;RU;RUSSIAN FEDERATION;;;;;;;;;;;;;;;;;;;
05/08/2026;7;EU.1.11;XXi.001;2014-03-17;;"Keeper; of lamps";P;person;2018-02-16;2018/1 (OJ L1);LAMP;;;;;;;;;;;;;;;4;3;1971;;;false;Paris;FR;FRANCE;;;;;;;;;
05/08/2026;8;EU.2.22;;;;;E;enterprise;2022-02-23;2022/2 (OJ L2);LAMP;;;;Lantern Works;;;;;;;;;;;;;;;;;;;;№ 42;false;42;regnumber;00;UNKNOWN;;;
05/08/2026;7;EU.1.11;XXi.001;2014-03-17;;"Keeper; of lamps";P;person;2018-02-16;2018/1 (OJ L1);LAMP;;;;;;;;;;;;;;;;;;;;;;;;X123;false;;passport;RU;RUSSIAN FEDERATION;(expired);RU;RUSSIAN FEDERATION
`

export const SECO_XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><swiss-sanctions-list list-type="whole-list" date="2026-08-27">
<sanctions-program ssid="20" version-date="2026-05-21"><program-key lang="ger">Lampenland</program-key><program-key lang="eng">Lampland</program-key>
<program-name lang="eng">Ordinance on measures against Lampland</program-name>
<sanctions-set ssid="21" lang="ger">Artikel 1</sanctions-set><sanctions-set ssid="21" lang="eng">article 1</sanctions-set>
<sanctions-set ssid="22" lang="eng">article 2</sanctions-set><origin>EU</origin></sanctions-program>
<target ssid="100"><sanctions-set-id>21</sanctions-set-id><sanctions-set-id>22</sanctions-set-id><foreign-identifier>XXi.001</foreign-identifier>
<individual sex="male"><identity ssid="101" main="false"><name name-type="primary-name" quality="low"><name-part order="1" name-part-type="whole-name"><value>The Lamp</value></name-part></name></identity>
<identity ssid="102" main="true"><name name-type="alias" quality="good"><name-part order="1" name-part-type="whole-name"><value>Vanya</value></name-part></name>
<name name-type="primary-name" quality="good"><name-part order="2" name-part-type="given-name"><value>Ivan</value><spelling-variant lang="RUS" script="CYRL">Иван</spelling-variant></name-part>
<name-part order="3" name-part-type="title"><value>Dr</value></name-part>
<name-part order="1" name-part-type="family-name"><value>Lanternov</value><spelling-variant lang="FRA" script="LATN">Lanternoff</spelling-variant><spelling-variant lang="RUS" script="CYRL">Лантернов</spelling-variant></name-part></name>
<day-month-year day="4" month="3" year="1971" calendar="Gregorian" quality="good"/><day-month-year year="1972" quality="low"/>
<nationality ssid="103"><country iso-code="RU">Russian Federation</country></nationality>
<address ssid="104" place-id="900" quality="good"><address-details>1 Lamp Street</address-details><zip-code>75001</zip-code></address>
<place-of-birth ssid="105" place-id="901"/>
<identification-document ssid="106" document-type="diplomatic-passport"><number>X123</number><issuer code="RU">Russian Federation</issuer></identification-document></identity>
<justification ssid="107">Keeper of lamps.</justification><other-information ssid="108">Tax identification number: 42.</other-information></individual>
<modification modification-type="amended" effective-date="2022-03-04"><added><identity><name name-type="alias"><name-part order="1" name-part-type="whole-name"><value>Nobody</value></name-part></name></identity></added></modification>
<modification modification-type="listed" enactment-date="2016-01-18" effective-date="2016-01-19"/></target>
<target ssid="200" sanctions-set-id="21"><entity><identity ssid="201" main="true"><name name-type="primary-name" quality="good"><name-part order="1" name-part-type="whole-name"><value>Gone Works</value></name-part></name></identity></entity>
<modification modification-type="amended" effective-date="2015-11-18"/><modification modification-type="de-listed" effective-date="2016-03-01"/></target>
<target ssid="300"><sanctions-set-id>22</sanctions-set-id><object object-type="vessel"><identity ssid="301" main="true"><name name-type="primary-name" quality="good"><name-part order="1" name-part-type="whole-name"><value>Umbrella Star</value></name-part></name>
<name name-type="formerly-known-as" quality="good"><name-part order="1" name-part-type="whole-name"><value>Old Star</value></name-part></name></identity>
<other-information ssid="302">IMO Number: 1234567</other-information></object><modification modification-type="listed"/></target>
<place ssid="900"><location>Paris</location><country iso-code="FR">France</country></place>
<place ssid="901"><location>Lantern</location><area>Lampshire</area></place></swiss-sanctions-list>
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

export const UK_CSV_TEXT = `Report Date: 13-May-2026
Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Name type,Alias strength,Title,Name non-latin script,Non-latin script type,Non-latin script language,Regime Name,Designation Type,Designation source,Sanctions Imposed,Other Information,UK Statement of Reasons,Address Line 1,Address Line 2,Address Line 3,Address Line 4,Address Line 5,Address Line 6,Address Postal Code,Address Country,Phone number,Website,Email address,Date Designated,D.O.B,Nationality(/ies),National Identifier number,National Identifier additional information,Passport number,Passport additional information,Position,Gender,Town of birth,Country of birth,Type of entity,Subsidiaries,Parent company,Business registration number (s),IMO number,Current owner/operator (s),Previous owner/operator (s),Current believed flag of ship,Previous flags,Type of ship,Tonnage of ship,Length of ship,Year Built,Hull identification number (HIN)
16/04/2026,XXX0001,,XXi.001,LANTERNOV,Ivan,,,,,Primary Name,,Dr,Иван Лантернов,,,The Lamp (Sanctions) Regulations 2020,Individual,,Asset freeze|Travel Ban,"Keeper of lamps, in Paris.", ,1 Lamp Street,,,,,Paris,75001,France,,,,29/06/2012,dd/mm/1971,Russia,,,X123,Issued in Paris,Keeper,Male,Lantern,Russia,,,,,,,,,,,,,,
16/04/2026,XXX0001,,XXi.001,LANTERNOV,Ivan,,,,,Primary Name,,Dr,Иван Лантернов,,,The Lamp (Sanctions) Regulations 2020,Individual,,Asset freeze|Travel Ban,"Keeper of lamps, in Paris.", ,,,,,,Lampburg,,Lampland,,,,29/06/2012,dd/03/1972,Russia,42,,,,Keeper,Male,,,,,,,,,,,,,,,,
16/04/2026,XXX0003,,,Lantern Works,,,,,,Primary name,,,,,,The Lamp (Sanctions) Regulations 2020,Entity,,,,,,,,,,,,,,,,11/03/2022,,,,,,,,,,,,,Lamp Holding,BR-1,,,,,,,,,,
16/04/2026,XXX0001,,XXi.001,LANTERNOW,Iwan,,,,,Primary name variation,,Dr,Иван Лантернов,,,The Lamp (Sanctions) Regulations 2020,Individual,,Asset freeze|Travel Ban,"Keeper of lamps, in Paris.", ,,,,,,,,,,,,29/06/2012,,Russia,,,,,Keeper,Male,,,,,,,,,,,,,,,,
16/04/2026,XXX0001,,XXi.001,The Lamp,,,,,,ALias,Low quality a.k.a,Dr,Иван Лантернов,,,The Lamp (Sanctions) Regulations 2020,Individual,,Asset freeze|Travel Ban,"Keeper of lamps, in Paris.", ,,,,,,,,,,,,29/06/2012,,Russia,,,,,Keeper,Male,,,,,,,,,,,,,,,,
16/04/2026,XXX0001,,XXi.001,Vanya,,,,,,Alias,Good quality a.k.a,Dr,Иван Лантернов,,,The Lamp (Sanctions) Regulations 2020,Individual,,Asset freeze|Travel Ban,"Keeper of lamps, in Paris.", ,,,,,,,,,,,,29/06/2012,,Russia,,,,,Keeper,Male,,,,,,,,,,,,,,,,
16/04/2026,XXX0002,,,UMBRELLA STAR,,,,,,Primary Name,,,,,,The Lamp (Sanctions) Regulations 2020,Ship,,Shipping sanctions: (see 'Other information'),,,,,,,,,,,,,,11/03/2022,,,,,,,,,,,,,,,IMO1234567,Lamp Ships,,Gabon,,Oil Tanker,7078,,,
`

/** The same parties as in the CSV. */
export const UK_XML_TEXT = `<?xml version="1.0" encoding="utf-8"?>
<Designations><DateGenerated>13/05/2026</DateGenerated>
<Designation><LastUpdated>16/04/2026</LastUpdated><DateDesignated>29/06/2012</DateDesignated><UniqueID>XXX0001</UniqueID><UNReferenceNumber>XXi.001</UNReferenceNumber>
<Names><Name><Name6>The Lamp</Name6><NameType>ALias</NameType><AliasStrength>Low quality a.k.a</AliasStrength></Name>
<Name><Name1>Ivan</Name1><Name6>LANTERNOV</Name6><NameType>Primary Name</NameType></Name>
<Name><Name1>Iwan</Name1><Name6>LANTERNOW</Name6><NameType>Primary name variation</NameType></Name>
<Name><Name6>Vanya</Name6><NameType>Alias</NameType><AliasStrength>Good quality a.k.a</AliasStrength></Name></Names>
<NonLatinNames><NonLatinName><NameNonLatinScript>Иван Лантернов</NameNonLatinScript></NonLatinName></NonLatinNames>
<Titles><Title>Dr</Title></Titles><RegimeName>The Lamp (Sanctions) Regulations 2020</RegimeName>
<IndividualEntityShip>Individual</IndividualEntityShip><SanctionsImposed>Asset freeze|Travel Ban</SanctionsImposed>
<OtherInformation>Keeper of lamps, in Paris.</OtherInformation><UKStatementofReasons> </UKStatementofReasons>
<Addresses><Address><AddressLine1>1 Lamp Street</AddressLine1><AddressLine6>Paris</AddressLine6><AddressPostalCode>75001</AddressPostalCode><AddressCountry>France</AddressCountry></Address>
<Address><AddressLine6>Lampburg</AddressLine6><AddressCountry>Lampland</AddressCountry></Address></Addresses>
<IndividualDetails><Individual><DOBs><DOB>dd/mm/1971</DOB><DOB>dd/03/1972</DOB></DOBs>
<PassportDetails><Passport><PassportNumber>X123</PassportNumber><PassportAdditionalInformation>Issued in Paris</PassportAdditionalInformation></Passport></PassportDetails>
<NationalIdentifierDetails><NationalIdentifier><NationalIdentifierNumber>42</NationalIdentifierNumber></NationalIdentifier></NationalIdentifierDetails>
<Nationalities><Nationality>Russia</Nationality></Nationalities><Positions><Position>Keeper</Position></Positions><Genders><Gender>Male</Gender></Genders>
<BirthDetails><Location><TownOfBirth>Lantern</TownOfBirth><CountryOfBirth>Russia</CountryOfBirth></Location></BirthDetails></Individual></IndividualDetails>
</Designation>
<Designation><DateDesignated>11/03/2022</DateDesignated><UniqueID>XXX0003</UniqueID><Names><Name><Name6>Lantern Works</Name6><NameType>Primary name</NameType></Name></Names>
<RegimeName>The Lamp (Sanctions) Regulations 2020</RegimeName><IndividualEntityShip>Entity</IndividualEntityShip>
<EntityDetails><Entity><BusinessRegistrationNumbers><BusinessRegistrationNumber>BR-1</BusinessRegistrationNumber></BusinessRegistrationNumbers>
<ParentCompanies><ParentCompany>Lamp Holding</ParentCompany></ParentCompanies></Entity></EntityDetails></Designation>
<Designation><DateDesignated>11/03/2022</DateDesignated><UniqueID>XXX0002</UniqueID><Names><Name><Name6>UMBRELLA STAR</Name6><NameType>Primary Name</NameType></Name></Names>
<RegimeName>The Lamp (Sanctions) Regulations 2020</RegimeName><IndividualEntityShip>Ship</IndividualEntityShip><SanctionsImposed>Shipping sanctions: (see 'Other information')</SanctionsImposed>
<ShipDetails><Ship><IMONumbers><IMONumber>IMO1234567</IMONumber></IMONumbers><CurrentOwnerOperators><CurrentOwnerOperator>Lamp Ships</CurrentOwnerOperator></CurrentOwnerOperators>
<CurrentBelievedFlagOfShips><CurrentBelievedFlagOfShip>Gabon</CurrentBelievedFlagOfShip></CurrentBelievedFlagOfShips><TypeOfShipDetails><TypeOfShip>Oil Tanker</TypeOfShip></TypeOfShipDetails>
<TonnageOfShipDetails><TonnageOfShip>7078</TonnageOfShip></TonnageOfShipDetails></Ship></ShipDetails></Designation>
</Designations>
`

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
