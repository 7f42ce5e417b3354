import type { Words } from '@sekisho/logic'
import { never, neverSpecified } from '../histories.ts'
import { type Mark, type Sector, uncertain, unverified } from '../sector.ts'

/** A row of table 3: a post-investment report at most. */
const reportOnly = (id: string, jsic: readonly string[], title: Words, words: Words, mark: Mark): Sector => ({
  id,
  group: 38,
  title,
  what: {
    ja: `${title.ja}の事業`,
    en: `The business of ${title.en.charAt(0).toLowerCase()}${title.en.slice(1)}`,
  },
  words,
  table: 3,
  tableMark: mark,
  jsic,
  inward: never(mark),
  specified: neverSpecified(mark),
  mark,
})

/** Group 38: what needs no prior notification. The first rows are sure to be meant; the `uncertain` ones are likely. */
export const REPORT_ONLY_SECTORS: readonly Sector[] = [
  reportOnly(
    'food-and-drink',
    ['09', '10'],
    { ja: '食料品・飲料の製造', en: 'Food and drink manufacturing' },
    {
      ja: '食品、食料品、パン、ベーカリー、菓子、チョコレート、冷凍食品、乳製品、酒、ビール、日本酒、飲料、お茶、コーヒー、調味料、醤油、味噌、麺、水産加工、食肉加工、健康食品',
      en: 'food, food manufacturing, bread, bakery, confectionery, sweets, chocolate, frozen food, dairy products, sake, beer, brewery, winery, beverage, drink, soft drink, tea, coffee, seasoning, soy sauce, noodle, snack, supplement',
    },
    unverified,
  ),
  reportOnly(
    'textiles',
    ['11'],
    { ja: '繊維・衣服の製造', en: 'Textiles and clothing manufacturing' },
    {
      ja: '繊維、衣服、アパレル、縫製、織物、紡績、ニット、染色、タオル、下着、着物、洋服',
      en: 'textile, clothing, apparel, garment, sewing, weaving, spinning, knitwear, dyeing, towel, underwear, kimono, fashion',
    },
    unverified,
  ),
  reportOnly(
    'construction',
    ['06', '07', '08'],
    { ja: '建設', en: 'Construction' },
    {
      ja: '建設、建築、ゼネコン、土木、工事、住宅建築、工務店、リフォーム、内装、電気工事、設備工事、大工、ハウスメーカー、解体工事',
      en: 'construction, builder, general contractor, civil engineering, house building, home builder, renovation, interior finishing, electrical works, plumbing, carpenter, demolition',
    },
    unverified,
  ),
  reportOnly(
    'wholesale',
    ['50', '51', '52', '54', '55'],
    { ja: '卸売（石油などを除く）', en: 'Wholesale trade, except petroleum and the like' },
    {
      ja: '卸売、商社、問屋、輸入販売、食品卸、衣料品卸、機械卸、雑貨卸、専門商社、輸入代理店、販売代理店',
      en: 'wholesale, wholesaler, trading company, distributor, import and sale, food wholesaler, clothing wholesaler, general merchandise',
    },
    unverified,
  ),
  reportOnly(
    'retail',
    ['56', '57', '58', '59', '60', '61'],
    { ja: '小売（燃料を除く）', en: 'Retail trade, except fuel' },
    {
      ja: '小売、スーパー、スーパーマーケット、百貨店、デパート、コンビニ、ドラッグストア、通信販売、通販、ネットショップ、EC、電子商取引、家電量販店、書店、雑貨店、花屋、八百屋、自動車販売、家具店',
      en: 'retail, retailer, shop, store, supermarket, department store, convenience store, drugstore, online shop, e-commerce, mail order, electronics store, bookstore, florist, car dealer, furniture store',
    },
    unverified,
  ),
  reportOnly(
    'finance',
    ['62', '63', '64', '65', '66', '67'],
    { ja: '金融・保険', en: 'Finance and insurance' },
    {
      ja: '金融、銀行、信用金庫、保険、生命保険、損害保険、証券、証券会社、資産運用、投資運用、投資顧問、貸金、消費者金融、クレジットカード、リース、ファンド、信託',
      en: 'finance, bank, banking, insurance, insurer, life insurance, securities, brokerage, asset management, investment advisory, fund, money lending, consumer finance, credit card, trust',
    },
    unverified,
  ),
  reportOnly(
    'real-estate',
    ['68', '69'],
    { ja: '不動産', en: 'Real estate' },
    {
      ja: '不動産、土地、建物、不動産仲介、不動産賃貸、ビル賃貸、マンション、アパート、駐車場、不動産管理、不動産開発、デベロッパー、貸家、オフィスビル',
      en: 'real estate, property, land, building, real estate agent, property leasing, landlord, apartment, condominium, parking lot, property management, property developer, office building',
    },
    unverified,
  ),
  reportOnly(
    'hotels',
    ['75'],
    { ja: '宿泊', en: 'Hotels and lodging' },
    {
      ja: '宿泊、ホテル、旅館、民宿、民泊、ゲストハウス、リゾート、温泉旅館、ペンション、カプセルホテル',
      en: 'hotel, lodging, inn, ryokan, guest house, hostel, resort, vacation rental, hot spring inn, bed and breakfast',
    },
    unverified,
  ),
  reportOnly(
    'restaurants',
    ['76', '77'],
    { ja: '飲食店', en: 'Restaurants and catering' },
    {
      ja: '飲食店、レストラン、食堂、居酒屋、カフェ、喫茶店、ラーメン、すし、寿司、焼肉、弁当、ケータリング、給食、外食、バー、フードデリバリー、宅配ピザ',
      en: 'restaurant, restaurant chain, cafe, coffee shop, bar, pub, izakaya, ramen, sushi, catering, takeaway, food delivery, fast food',
    },
    uncertain,
  ),
  reportOnly(
    'personal-services',
    ['78', '79'],
    {
      ja: '美容・洗濯・旅行などの生活関連サービス',
      en: 'Beauty, laundry, travel and other personal services',
    },
    {
      ja: '美容、美容室、美容院、理容、床屋、ヘアサロン、エステ、ネイル、クリーニング、洗濯、銭湯、旅行、旅行会社、旅行代理店、結婚式場、ブライダル、葬儀、家事代行',
      en: 'beauty salon, hair salon, hairdresser, barber, nail salon, spa, laundry, dry cleaning, public bath, travel agency, tour operator, wedding, funeral, housekeeping',
    },
    uncertain,
  ),
  reportOnly(
    'amusement',
    ['80'],
    { ja: '娯楽', en: 'Amusement and sports facilities' },
    {
      ja: '娯楽、映画館、劇場、ライブハウス、スポーツクラブ、フィットネス、ジム、ゴルフ場、スキー場、遊園地、テーマパーク、パチンコ、カラオケ、ボウリング、興行',
      en: 'amusement, cinema, theater, theatre, live music venue, fitness club, gym, golf course, ski resort, amusement park, theme park, pachinko, karaoke, bowling, sports club',
    },
    uncertain,
  ),
  reportOnly(
    'education',
    ['81', '82'],
    { ja: '教育・学習支援', en: 'Education' },
    {
      ja: '教育、学校、大学、専門学校、学習塾、塾、予備校、英会話、語学学校、幼稚園、習い事、音楽教室、資格講座',
      en: 'education, school, university, vocational school, cram school, tutoring, english lessons, language school, kindergarten, music lessons',
    },
    uncertain,
  ),
  reportOnly(
    'health-and-care',
    ['83', '84', '85'],
    { ja: '医療・福祉・介護', en: 'Health care, welfare and nursing care' },
    {
      ja: '病院、医院、クリニック、診療所、歯科、歯医者、介護、老人ホーム、福祉、保育園、保育所、訪問看護、デイサービス、整骨院、接骨院、鍼灸',
      en: 'hospital, clinic, doctor, dentist, dental clinic, nursing care, nursing home, elderly care, welfare, nursery, day care, home nursing, acupuncture',
    },
    uncertain,
  ),
  reportOnly(
    'media-and-advertising',
    ['41', '73'],
    { ja: '映像・出版・広告', en: 'Film, publishing and advertising' },
    {
      ja: '映画、映像制作、アニメ、アニメーション、音楽制作、レコード、新聞、出版、雑誌、漫画、マンガ、広告、広告代理店、デザイン、マーケティング、市場調査',
      en: 'film, movie, video production, animation, anime, music production, record label, newspaper, publishing, publisher, magazine, comics, manga, advertising, advertising agency, marketing, market research',
    },
    uncertain,
  ),
  reportOnly(
    'game-software',
    ['3914'],
    { ja: 'ゲームソフトウェア', en: 'Game software' },
    {
      ja: 'ゲーム、ゲームソフト、ゲーム開発、スマホゲーム、オンラインゲーム、ゲームソフトウェア',
      en: 'game, video game, game software, game developer, game studio, mobile game, online game',
    },
    uncertain,
  ),
  reportOnly(
    'professional-services',
    ['72'],
    {
      ja: '法律・会計・経営相談などの専門サービス',
      en: 'Legal, accounting, consulting and other professional services',
    },
    {
      ja: '法律事務所、弁護士、特許事務所、会計事務所、税理士、公認会計士、経営コンサルタント、コンサルティング、社会保険労務士、行政書士、持株会社',
      en: 'law firm, lawyer, patent attorney, accounting firm, accountant, tax advisor, management consulting, consultancy, holding company',
    },
    uncertain,
  ),
  reportOnly(
    'business-services',
    ['91', '92'],
    {
      ja: '人材派遣・ビル管理などの事業サービス（警備を除く）',
      en: 'Staffing, building maintenance and other business services, except guarding',
    },
    {
      ja: '人材派遣、人材紹介、労働者派遣、職業紹介、求人、ビル管理、ビルメンテナンス、清掃、コールセンター、翻訳、通訳、展示会',
      en: 'staffing, temporary staffing, recruitment, employment agency, headhunting, building maintenance, cleaning, janitorial, call center, translation, interpretation, exhibition',
    },
    uncertain,
  ),
  reportOnly(
    'rental',
    ['70'],
    { ja: '物品賃貸', en: 'Rental and leasing of goods' },
    {
      ja: '物品賃貸、レンタカー、レンタル、リース、貸衣装、自動車賃貸、カーシェア',
      en: 'rental, car rental, rent-a-car, leasing, costume rental, equipment rental, car sharing',
    },
    uncertain,
  ),
  reportOnly(
    'road-freight-and-warehousing',
    ['44', '47', '48', '432'],
    { ja: 'トラック運送・倉庫・タクシー', en: 'Trucking, warehousing and taxis' },
    {
      ja: 'トラック、運送会社、陸運、貨物運送、宅配便、引越、倉庫、冷蔵倉庫、物流、物流センター、通関、タクシー、ハイヤー',
      en: 'trucking, truck, road freight, parcel delivery, courier, moving company, warehouse, cold storage, logistics, freight forwarding, customs broker, taxi',
    },
    uncertain,
  ),
  reportOnly(
    'motor-vehicles',
    ['311'],
    { ja: '自動車・自動車部品の製造', en: 'Motor vehicles and parts' },
    {
      ja: '自動車、自動車部品、乗用車、トラック製造、オートバイ、二輪車、電気自動車、EV、車体、ブレーキ、トランスミッション、シート',
      en: 'car, automobile, car maker, motor vehicle, auto parts, motorcycle, electric vehicle, truck manufacturer, car body, brake, transmission, seat',
    },
    uncertain,
  ),
  reportOnly(
    'paper-and-printing',
    ['14', '15'],
    { ja: '紙・印刷', en: 'Paper and printing' },
    {
      ja: '紙、製紙、パルプ、段ボール、紙袋、ティッシュ、印刷、印刷会社、製本、名刺、ラベル印刷',
      en: 'paper, paper mill, pulp, cardboard, corrugated box, paper bag, tissue, printing company, bookbinding, business cards, label printing',
    },
    uncertain,
  ),
  reportOnly(
    'wood-and-furniture',
    ['12', '13'],
    { ja: '木製品・家具の製造', en: 'Wood products and furniture' },
    {
      ja: '木製品、家具、製材、合板、建具、ベッド、椅子、机、木箱、仏壇',
      en: 'wood products, furniture, sawmill, plywood, fittings, bed, chair, desk, wooden box, cabinet maker',
    },
    uncertain,
  ),
  reportOnly(
    'cosmetics-and-soap',
    ['166', '164'],
    { ja: '化粧品・洗剤・塗料の製造', en: 'Cosmetics, detergents and paints' },
    {
      ja: '化粧品、コスメ、スキンケア、シャンプー、歯磨、香水、石けん、洗剤、塗料、ペンキ',
      en: 'cosmetics, skin care, shampoo, toothpaste, perfume, soap, detergent, paint',
    },
    uncertain,
  ),
  reportOnly(
    'household-goods',
    ['32', '293', '242'],
    { ja: '玩具・文具・家電・金物などの製造', en: 'Toys, stationery, household appliances and hardware' },
    {
      ja: '玩具、おもちゃ、文具、文房具、楽器、ピアノ、宝飾品、時計、腕時計、スポーツ用品、家電、冷蔵庫、洗濯機、エアコン、包丁、食器、傘、畳、眼鏡',
      en: 'toy, stationery, pen, pencil, musical instrument, piano, jewellery, jewelry, watch, clock, sporting goods, household appliance, refrigerator, washing machine, air conditioner, kitchen knife, tableware, umbrella, tatami, eyeglasses',
    },
    uncertain,
  ),
  reportOnly(
    'ceramics-glass-cement',
    ['211', '212', '213', '214'],
    { ja: 'ガラス・セメント・陶磁器の製造', en: 'Glass, cement and ceramics' },
    {
      ja: 'ガラス、セメント、生コン、生コンクリート、陶磁器、陶器、瓦、タイル、れんが、衛生陶器',
      en: 'glass, cement, ready-mixed concrete, ceramics, pottery, porcelain, roof tile, tile, brick, sanitary ware',
    },
    uncertain,
  ),
  reportOnly(
    'waste-and-car-repair',
    ['88', '89'],
    { ja: '廃棄物処理・自動車整備', en: 'Waste disposal and car repair' },
    {
      ja: '廃棄物、産廃、産業廃棄物処理、ごみ収集、廃品回収、自動車整備、車検、板金塗装',
      en: 'waste disposal, industrial waste, garbage collection, scrap collection, car repair, auto repair shop, vehicle inspection, body shop',
    },
    uncertain,
  ),
]
