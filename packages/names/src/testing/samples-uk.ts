/** The UK's list in its three forms, written for the tests: nobody in it is anybody. */

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
