/** Lists of the EU, the UK and Switzerland in the formats in which they are published, written for the tests. */

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
