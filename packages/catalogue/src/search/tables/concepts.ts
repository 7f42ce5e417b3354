/**
 * Words that mean the same thing, a line a concept: Japanese words, `|`, English words. The words of the lists themselves
 * stand beside those of data sheets and of the workshop.
 */
export const CONCEPTS = `
銃砲、拳銃、ピストル、小銃、ライフル、猟銃、散弾銃、けん銃 | firearms, handgun, pistol, rifle, revolver, shotgun, gun
弾薬、銃砲弾、実包 | ammunition, cartridge, bullet
爆発物、爆弾、地雷、手りゅう弾 | bomb, grenade, mine, explosive device
火薬類、火薬、爆薬、高性能爆薬 | explosives, high explosives, energetic materials, RDX, HMX, PETN, TNT
軍用車両、装甲車、戦車 | armored vehicle, ground vehicles, tank, armoured vehicle
軍用船舶、軍艦、艦艇、護衛艦 | warship, vessels of war, naval vessel
軍用航空機、戦闘機、軍用機、軍用ヘリ | military aircraft, fighter aircraft
防弾衣、防弾チョッキ、防弾ベスト、ボディアーマー | body armor, body armour, bulletproof vest, ballistic vest
軍用ヘルメット、鉄帽 | military helmet, combat helmet
装甲板、防弾板 | armor plate, armour plate
指向性エネルギー兵器、レーザー兵器 | directed energy weapon
軍用人工衛星 | military satellite
照準器、光学照準器、ライフルスコープ | optical sighting device, riflescope, weapon sight
手錠、拘束具、足かせ | handcuffs, restraint devices, leg irons, shackles
警棒 | police baton, truncheon
警察用ヘルメット、防護盾 | police helmet, riot shield
放水砲 | water cannon
うそ発見器、ポリグラフ、嘘発見器 | polygraph, lie detector
声紋 | voice print
核燃料物質、核原料物質、ウラン、プルトニウム、トリウム、劣化ウラン | uranium, plutonium, thorium, depleted uranium, special fissile material, natural uranium
原子炉、炉心、圧力容器 | nuclear reactor, reactor core, reactor vessel, reactor pressure vessel
制御棒、燃料集合体 | control rod, fuel assembly, fuel element
再処理、使用済燃料、使用済み核燃料、放射線を照射した核燃料物質 | reprocessing, spent fuel, irradiated fuel
同位元素の分離、同位体分離、ウラン濃縮、濃縮設備、濃縮 | isotope separation, enrichment, uranium enrichment, isotopic separation
ガス遠心分離機、ウラン遠心分離機 | gas centrifuge
ロータ、回転胴 | rotor tube, rotor
六ふっ化ウラン、六フッ化ウラン | uranium hexafluoride, UF6
重水素、重水 | deuterium, heavy water
トリチウム、三重水素 | tritium
人造黒鉛、黒鉛、グラファイト | graphite, nuclear grade graphite
ヘリウム三、ヘリウム3、ヘリウム３ | helium-3, helium 3, He-3
ほう素一〇、ほう素10、ボロン10、濃縮ボロン | boron-10, boron 10, enriched boron, B-10
ほう素、ボロン、硼素、ホウ素 | boron
リチウム六、リチウム6、濃縮リチウム | lithium-6, lithium 6
ラジウム、ラジウム226 | radium, radium-226
ビスマス、蒼鉛 | bismuth
アルファ線源、放射性核種 | alpha source, radionuclide, neutron source
カルシウム、マグネシウム、還元剤 | calcium, magnesium, reducing agent
三ふっ化塩素、三フッ化塩素、酸化剤 | chlorine trifluoride, ClF3
ベリリウム | beryllium
ハフニウム | hafnium
ジルコニウム | zirconium, zircaloy
ニオブ、ニオビウム | niobium
タンタル | tantalum
レニウム | rhenium
タングステン、炭化タングステン、超硬 | tungsten, tungsten carbide
モリブデン | molybdenum
ニッケルの粉、ニッケル粉、ニッケル粉末、多孔質ニッケル、多孔質金属 | nickel powder, porous nickel
マルエージング鋼 | maraging steel
チタン合金、チタン、チタニウム | titanium alloy, titanium
アルミニウム合金、アルミ合金、ジュラルミン | aluminium alloy, aluminum alloy, duralumin
アルミニウム、アルミ | aluminium, aluminum
ステンレス鋼、二相ステンレス | stainless steel, duplex stainless steel
周波数変換器、インバータ、インバーター、可変周波数ドライブ、可変周波数、固定周波数モーター、VFD | frequency changer, frequency converter, inverter, variable frequency drive, frequency generator, VFD
遠心力式釣合い試験機、釣合い試験機、釣合試験機、バランシングマシン、動釣合い試験機、バランサー | balancing machine, dynamic balancer, multiplane balancing machine
フィラメントワインディング装置、フィラメントワインディング、フィラメントワインダー | filament winding machine, filament winder, filament winding
絞りスピニング加工機、しごきスピニング加工機、スピニング加工機、しごきスピニング、スピニングマシン、スピニング、フローフォーミング | spin forming machine, spin-forming, spin former, metal spinning, flow forming machine, flow-forming, flow former, flow turning
工作機械、マシニングセンタ、マシニングセンター、加工機、マシニング | machine tool, machining center, machining centre
旋盤、旋削、ターニングセンタ、CNC旋盤、複合旋盤 | lathe, turning, turning center, turning machine
フライス削り、フライス盤、ミーリング、5軸加工機、五軸加工機、フライス | milling, milling machine, mill-turn
研削盤、研削、グラインダー、平面研削盤、円筒研削盤 | grinding, grinding machine, grinder
放電加工、放電加工機、ワイヤ放電加工、EDM、型彫放電 | electrical discharge machine, electric discharge machine, EDM, electrical discharge machining
数値制御、NC、CNC、数値制御装置、ＮＣ装置 | numerical control, numerically controlled, CNC, NC
輪郭制御、同時5軸、同時五軸、5軸、五軸、軸数 | contouring control, 5-axis, five-axis, axes
ウォータージェット、液体ジェット加工 | water jet, liquid jet
レーザー加工機、レーザ加工機、レーザーカッター | laser cutting machine, laser machining
歯車製造用、歯車研削盤、ホブ盤、歯切り、歯車 | gear grinding, gear making, gear hobbing, gear, hobbing
ジグ中ぐり盤、中ぐり盤 | jig boring, boring machine
深穴ボール盤、ガンドリル | deep-hole drilling, gun drill
光学仕上げ工作機械、磁性流体研磨、MRF、研磨機 | optical finishing, magnetorheological finishing, MRF, polishing machine
複合回転テーブル、回転テーブル、ロータリーテーブル、傾斜テーブル、傾斜回転テーブル | rotary table, compound rotary table, tilting rotary table, tilting table
スピンドル、主軸、チルトスピンドル | spindle, tilting spindle
測定装置、測定機、計測器、測定器 | measuring, dimensional inspection, measuring system, measuring instrument
座標測定機、三次元測定機、三次元測定器、CMM、座標測定、三座標測定機 | coordinate measuring machine, CMM
表面粗さ、粗さ計、表面粗さ計、粗さ測定 | surface roughness, roughness tester
レーザー干渉計、干渉計、変位計、変位測定、レーザー測長、直線上の変位 | interferometer, laser interferometer, displacement measuring, linear displacement
角度の変位、角度測定 | angular displacement
フィードバック装置、リニアスケール、位置検出器 | position feedback unit, linear scale, feedback unit
ロボット、産業用ロボット、ロボットアーム、多関節ロボット | robot, industrial robot, robotic arm
防爆構造、防爆、防爆型 | explosion-proof, explosive munitions environment, explosion proof
放射線による影響を防止、耐放射線、放射線照射に耐え、ラドハード、放射線耐性、耐放射線性 | radiation hardened, radiation-hardened, rad-hard, rad hard
エンドエフェクター、ロボットハンド | end-effector, gripper
積層造形、3Dプリンタ、3Dプリンター、三次元プリンター、金属3Dプリンター、付加製造 | additive manufacturing, 3D printer, 3D printing, powder bed fusion
アイソスタチックプレス、等方圧、等方圧加圧、HIP、CIP、熱間等方圧加圧、静水圧プレス | isostatic press, hot isostatic press, HIP, cold isostatic press
振動試験装置、振動試験機、加振機、加振器 | vibration test, shaker, vibration testing, vibration shaker, thruster
誘導炉、誘導溶解炉、真空誘導溶解炉、高周波溶解炉 | induction furnace, vacuum induction furnace
アーク炉、アーク溶解炉、アーク再溶解炉 | arc furnace, arc remelt, arc melting furnace
溶解炉、電子ビーム溶解炉、プラズマ溶解炉 | melting furnace, electron beam melting, plasma melting
軸受、ベアリング | bearing
玉軸受、ボールベアリング、ころ軸受 | ball bearing, roller bearing, anti-friction bearing
磁気軸受、磁気軸受システム、磁気ベアリング | magnetic bearing, active magnetic bearing
コーティング装置、コーティング、被覆装置、成膜装置、表面処理装置 | coating equipment, coating, overlays, surface modification
化学的析出、CVD、化学気相成長、化学反応により生成するコーティング | chemical vapor deposition, chemical vapour deposition, CVD
物理蒸着、PVD、スパッタリング、スパッタ装置、スパッタ | physical vapor deposition, physical vapour deposition, PVD, sputter deposition, sputtering
イオンプレーティング | ion plating
イオン注入、イオン注入装置 | ion implantation, ion implanter
プラズマ溶射、溶射装置 | plasma spraying, thermal spray
るつぼ、坩堝、ルツボ | crucible
電解槽 | electrolytic cell, electrolyser
真空ポンプ、ターボ分子ポンプ | vacuum pump, turbomolecular pump
スクロール型、スクロールポンプ、スクロール、スクロール真空ポンプ | scroll, scroll-type, scroll pump
圧力計、圧力変換器、圧力センサ、圧力トランスデューサ、隔膜真空計、圧力センサー、キャパシタンスマノメータ | pressure transducer, pressure sensor, capacitance manometer, pressure gauge
ベローズ弁、ベローズバルブ、ベローズシール | bellows-sealed valve, bellows valve, bellows seal, bellows sealed valve
質量分析計、質量分析装置、ICP質量分析 | mass spectrometer, mass spec, ICP-MS
イオン源 | ion source
ソレノイドコイル、ソレノイド | solenoid, solenoidal
超電導電磁石、超電導マグネット、超伝導マグネット、超電導磁石、超伝導磁石 | superconducting magnet, superconductive electromagnet, superconducting electromagnet
直流の電源装置、直流電源、電源装置、安定化電源、直流安定化電源 | DC power supply, direct current power supply, DC power supplies, power supply
高圧電源、高電圧電源、直流高圧電源 | high-voltage power supply, high voltage power supply, high-voltage direct current power supply
電子加速器、加速器、線形加速器 | electron accelerator, accelerator, linac
エックス線装置、X線装置、フラッシュX線、フラッシュエックス線、Ｘ線 | flash X-ray, X-ray generator, pulsed electron accelerator
衝撃試験機、軽ガス銃 | light gas gun, high-velocity gun, projectile launcher
高速度の撮影、高速度カメラ、ハイスピードカメラ、高速カメラ | high-speed camera, high speed camera
ストリークカメラ、ストリーク | streak camera, streak
フレーミングカメラ | framing camera
冷陰極管、クライトロン | cold-cathode tube, krytron
トリガー火花間げき、スパークギャップ、火花ギャップ、トリガ火花ギャップ、火花間隙 | triggered spark gap, spark gap, trigger spark gap
パルス用コンデンサ、パルスコンデンサ、放電コンデンサ | pulse discharge capacitor, pulse capacitor
パルス発生器、パルスジェネレータ、パルサー | pulse generator, pulser
キセノンせん光ランプ、キセノンフラッシュランプ、フラッシュランプ | xenon flash lamp, flash lamp, flashlamp driver
雷管、電気雷管、起爆装置、起爆用 | detonator, blasting cap, exploding bridge wire, initiate charges
光電子増倍管、フォトマル、PMT | photomultiplier, photomultiplier tube, PMT
中性子発生装置、中性子発生管、中性子源 | neutron generator, neutron tube
マニピュレーター、マニピュレータ、マスタースレーブ、ホットセル | manipulator, remote manipulator, hot cell
遮へい、遮蔽窓、放射線遮蔽、鉛ガラス、放射線を遮へい | radiation shielding window, shielding window, lead glass
テレビカメラ、耐放射線カメラ | TV camera, television camera, radiation-hardened camera
触媒、白金触媒、白金を用いた触媒 | catalyst, platinized catalyst, platinum catalyst
化学製剤の原料、化学兵器原料、前駆物質、化学兵器、毒性を有する物質 | chemical weapons precursor, toxic chemical, precursor chemical, chemical agent
塩化チオニル | thionyl chloride
シアン化ナトリウム、青酸ナトリウム、青酸ソーダ、シアン化カリウム、青酸カリ | sodium cyanide, potassium cyanide
トリエタノールアミン、エタノールアミン | triethanolamine, ethanolamine
フッ化水素、ふっ化水素、弗化水素、フッ酸 | hydrogen fluoride, hydrofluoric acid
三塩化リン、三塩化燐、オキシ塩化リン | phosphorus trichloride, phosphorus oxychloride
フッ化ナトリウム、フッ化カリウム | sodium fluoride, potassium fluoride
五硫化リン | phosphorus pentasulphide, phosphorus pentasulfide
ジメチルアミン | dimethylamine
硫黄マスタード、サリン、神経剤、VX、毒ガス | sarin, mustard gas, nerve agent, VX
反応器、反応容器、リアクター、反応釜、反応槽 | reaction vessel, reactor vessel, chemical reactor, glass-lined reactor
ガラス、グラスライニング、ガラスライニング、グラスライニング反応器 | glass-lined, glass lined, vitrified or enamelled coating
貯蔵容器、タンク、貯槽 | storage tank, container, receiver
熱交換器、凝縮器、復水器 | heat exchanger, condenser
蒸留塔、吸収塔、スクラバー、充填塔 | distillation column, absorption column, scrubber
かくはん機、攪拌機、撹拌機、アジテーター | agitator, stirrer, mixer impeller
弁、バルブ、ダイヤフラムバルブ、ボール弁、ボールバルブ | valve, diaphragm valve
ふっ素重合体、フッ素樹脂、ふっ素樹脂、PTFE、テフロン、PFA | fluoropolymer, PTFE, fluoropolymers
多重管、二重管 | multi-walled piping, double-walled pipe
シールレスポンプ、キャンドモーターポンプ、マグネットポンプ、ダイヤフラムポンプ、二重以上のシール | seal-less pump, canned motor pump, multiple-seal pump, magnetic drive pump
充てん用の機械、充填機、充填装置 | filling equipment, filling machine
焼却装置、焼却炉 | incinerator
空気中の物質を検知、ガス検知器、毒ガス検知器、ガスモニター、ガス検出器 | toxic gas monitor, gas monitoring system, gas detector
耐食性、耐食、耐蝕 | corrosion resistant, corrosion-resistant
ウイルス、エボラウイルス、天然痘、痘瘡 | virus, ebola, smallpox, variola virus
細菌、炭疽菌、炭そ菌、ペスト菌、病原体、病原菌 | bacteria, anthrax, Bacillus anthracis, plague, pathogen
毒素、ボツリヌス毒素、リシン、サキシトキシン | toxin, botulinum toxin, ricin, saxitoxin
遺伝子、核酸の塩基配列、遺伝要素 | genetic element, genetically modified organism
物理的封じ込め、安全キャビネット、アイソレーター、バイオハザード、グローブボックス、BSL | biological safety cabinet, biosafety cabinet, isolator, containment facility, glove box, BSL-3
発酵槽、培養槽、バイオリアクター、ファーメンター、培養装置 | fermenter, fermentor, bioreactor, culture vessel
連続式の遠心分離機、遠心分離機、遠心機、セパレーター | centrifugal separator, centrifuge
クロスフローろ過、クロスフロー濾過、クロスフロー、タンジェンシャルフロー、膜ろ過 | cross flow filtration, cross-flow filtration, tangential flow filtration
凍結乾燥器、凍結乾燥機、フリーズドライ、凍結乾燥 | freeze-drying, freeze dryer, lyophilizer, freeze drying
噴霧乾燥器、噴霧乾燥機、スプレードライヤー、スプレードライヤ | spray dryer, spray-drying, spray drying
防護のための装置、陽圧防護服、防護服 | protective suit, positive pressure suit
吸入の試験、吸入チャンバー | aerosol inhalation, inhalation chamber
噴霧器、煙霧機、散布装置、農薬散布、エアゾール | sprayer, fogger, aerosol, spraying or fogging, crop dusting
核酸の合成、DNA合成、DNA合成装置、DNA合成機、遺伝子合成 | nucleic acid assembler, nucleic acid synthesizer, DNA synthesizer, DNA synthesiser, gene synthesis
ペプチドの合成、ペプチド合成、ペプチド合成装置 | peptide synthesizer, peptide synthesiser
ロケット、ミサイル、打上げロケット、打上げ用の飛しょう体 | rocket, missile, space launch vehicle, launch vehicle
固体ロケット推進装置、固体ロケット、固体ロケットモータ、固体燃料ロケット、固体ロケットモーター | solid rocket motor, solid propellant rocket, solid rocket propulsion
液体ロケット推進装置、液体ロケット、液体ロケットエンジン | liquid rocket engine, liquid propellant rocket engine, liquid rocket propulsion
ハイブリッドロケット | hybrid rocket
ロケット推進装置、ロケットエンジン、ロケットモータ、ロケットモーター | rocket engine, rocket motor, rocket propulsion
多段ロケット、切離し装置、段間継手 | rocket stage, staging mechanism, interstage
再突入機、再突入体、ノーズコーン、熱シールド | reentry vehicle, re-entry vehicle, nose cone, heat shield
無人航空機、ドローン、UAV、無人機、マルチコプター、UAS、無人ヘリ | unmanned aerial vehicle, UAV, drone, unmanned aircraft, quadcopter, multicopter
ターボジェットエンジン、ターボジェット | turbojet, turbojet engine, turbo-jet
ターボファンエンジン、ターボファン | turbofan, turbofan engine
ターボプロップエンジン、ターボプロップ | turboprop
ラムジェットエンジン、ラムジェット、スクラムジェットエンジン、スクラムジェット | ramjet, scramjet, combined cycle engine
パルスジェットエンジン、パルスジェット、デトネーションエンジン | pulse jet, pulsejet, detonation engine
推進薬、固体燃料、推進剤 | propellant, solid propellant
過塩素酸アンモニウム | ammonium perchlorate
ヒドラジン、モノメチルヒドラジン | hydrazine, monomethylhydrazine, MMH, UDMH
末端水酸基ポリブタジエン、HTPB | hydroxy-terminated polybutadiene, HTPB
混合機、バッチミキサー、バッチ式、プラネタリーミキサー | batch mixer, mixer, planetary mixer
連続式の混合機、連続ミキサー | continuous mixer
ジェットミル、気流粉砕機 | jet mill, fluid energy mill
金属の粉末の製造、アトマイズ、粉末製造装置、アトマイザー | metal powder production, atomizer, powder atomization
炭素の密度を増加、緻密化炉 | densification
C/Cコンポジット、炭素炭素複合材、カーボンカーボン、炭素複合材、炭素及び炭素繊維を用いた複合材料 | carbon-carbon, carbon-carbon composite, pyrolized carbon-carbon
サーボ弁、サーボバルブ | servo valve
飛行制御装置、姿勢制御装置、飛行制御、オートパイロット、フライトコントローラ | flight control system, attitude control, autopilot, flight controller
アビオニクス装置、アビオニクス、航空電子機器 | avionics
熱電池 | thermal battery
発射台、地上支援装置、ランチャー | launch pad, launch support equipment, launcher
無線遠隔測定、テレメトリ、テレメトリー、遠隔測定装置、遠隔制御装置 | telemetry, telecontrol, remote control
追跡装置、トラッキング | tracking system
空気力学試験装置、風洞、超音速風洞 | wind tunnel, aerodynamic test facility
燃焼試験装置、テストスタンド | test stand, test bench, firing test
環境試験装置、恒温槽、環境チャンバー、電波暗室 | environmental chamber, anechoic chamber, climatic chamber
レードーム、レドーム | radome
ステルス、電波吸収体、電波の吸収材、電波吸収材、電波の反射、放射を減少させる材料、吸収材 | radar absorbing, radar absorbing material, reduced observables, stealth, absorbing electromagnetic radiation, RAM coating
導電性高分子、導電性ポリマー | conductive polymer, intrinsically conductive polymer, polyaniline
ふっ素化合物の製品、ふっ素ゴム、フッ素ゴム、フッ素系シール | fluorinated compounds, fluoroelastomer, fluororubber, FKM
シール、ガスケット、シーラント、Oリング | seal, gasket, sealant, O-ring
航空機、飛行機、航空機用 | aircraft, aeroplane, airplane
芳香族ポリイミド、ポリイミドフィルム、ポリイミド | aromatic polyimide, polyimide film, polyimide
超塑性成形、拡散接合 | superplastic forming, diffusion bonding
超合金、ニッケル合金、ニッケル基超合金、ニッケル基、インコネル | superalloy, nickel alloy, nickel superalloy, nickel-based alloy
合金又はその粉末、合金粉、合金粉末、金属粉末 | alloy powder, metal powder, metal alloy powder
高エントロピー合金、ハイエントロピー合金、ほぼ等しい割合の複数の元素で構成された合金 | high entropy alloy, high-entropy alloy
耐火性のある金属、高融点金属 | refractory metal
金属性磁性材料、アモルファス合金、アモルファス、磁性材料、磁歪 | magnetic metal, amorphous alloy, nanocrystalline, magnetostrictive
ウランチタン合金 | uranium titanium alloy
タングステン合金、ヘビーアロイ | tungsten alloy, heavy alloy
超電導材料、超電導線材、超電導線、超伝導線材、超伝導体、超電導テープ | superconductive conductors, superconducting wire, superconductor, superconducting tape
超電導、超伝導 | superconductive, superconducting
潤滑剤、潤滑油、グリース、フェニレンエーテル、アルキルフェニレンエーテル、ポリフェニレンエーテル | lubricating material, lubricant, grease, phenylene ether, polyphenyl ether
作動油、振動防止用、ジブロモテトラフルオロエタン | hydraulic fluid, damping fluid, flotation fluid
冷媒用の液体、冷媒、フッ素系不活性液体、パーフルオロ、パーフルオロカーボン、冷却液 | coolant fluid, perfluorinated, fluorocarbon fluids, fluorocarbon, perfluoropolyether, refrigerant
チタンのほう化物、ホウ化チタン、二ホウ化チタン、ほう化チタン | titanium diboride, titanium boride
セラミックの複合材料、セラミックス複合材料、CMC、セラミック複合材料、セラミック | ceramic matrix composite, ceramic composite, CMC, ceramic
炭化けい素、炭化ケイ素、SiC、シリコンカーバイド | silicon carbide, SiC
ポリシラザン、ポリカルボシラザン、ポリジオルガノシラン、ポリカルボシラン | polysilazane, polycarbosilazane, polydiorganosilane, precursor materials
ビスマレイミド | bismaleimide
芳香族ポリアミドイミド、ポリアミドイミド | polyamide-imide, PAI
芳香族ポリエーテルイミド、ポリエーテルイミド、PEI | polyetherimide, PEI
ポリアリーレンケトン、PEEK、ピーク材 | polyarylene ketone, PEEK
ポリアリーレンスルフィド、PPS | polyarylene sulphide, PPS
ふっ化ポリイミド、ふっ化ホスファゼン | fluorinated polyimide, fluorinated phosphazene
炭素繊維、カーボンファイバー、カーボン繊維、カーボンファイバ | carbon fibre, carbon fiber, carbon fibrous
アラミド繊維、ケブラー、パラ系アラミド | aramid fibre, aramid fiber, aramid, kevlar
ガラス繊維、グラスファイバー | glass fibre, glass fiber, fiberglass
有機繊維、高強度ポリエチレン繊維、超高分子量ポリエチレン | organic fibrous, UHMWPE fiber
無機繊維、セラミック繊維、SiC繊維、アルミナ繊維 | inorganic fibrous, ceramic fibre, ceramic fiber
繊維 | fibrous or filamentary materials, fibre, fiber
プリプレグ、プリフォーム、樹脂含浸 | prepreg, preform, resin-impregnated
複合材料、CFRP、コンポジット、成型品、複合材 | composite, composite structures, laminates, CFRP
半導体素子、半導体、半導体デバイス | semiconductor device, semiconductor
集積回路、IC、ＩＣ、チップ、半導体チップ、LSI、GPU、AI半導体、AIチップ | integrated circuit, IC, chip, microcircuit, GPU, AI chip, AI accelerator
マイクロプロセッサ、マイクロコンピュータ、マイコン、マイクロコントローラ、CPU、プロセッサ | microprocessor, microcontroller, microcomputer, CPU, processor
合計処理性能、AI半導体、AIチップ、GPU、AIアクセラレータ、AI向け、デジタルプロセッサユニット、AI | total processing performance, AI accelerator, GPU, AI chip, graphical processing units, tensor processing unit
フィールドプログラマブルロジックデバイス、FPGA、フィールドプログラマブルゲートアレイ、CPLD、PLD | field programmable logic device, FPGA, field programmable gate array, CPLD
アナログデジタル変換、AD変換、ADコンバータ、ADコンバーター、A/D変換器、ADC、AD変換器 | analog-to-digital converter, analogue-to-digital converter, analog to digital converter, ADC, digitizer
デジタルアナログ変換、DAコンバータ、DAC、DA変換 | digital-to-analog converter, digital-to-analogue converter, DAC
光集積回路、シリコンフォトニクス、フォトニクス | optical integrated circuit, photonic integrated circuit, silicon photonics
メモリ、記憶素子、SRAM、不揮発性メモリ、DRAM、HBM | memory, SRAM, non-volatile memory, high bandwidth memory, HBM
ニューラルネットワーク | neural network
モノリシックマイクロ波集積回路、MMIC、ＭＭＩＣ | monolithic microwave integrated circuit, MMIC
マイクロ波用機器、マイクロ波、ミリ波、高周波 | microwave, millimetre wave, millimeter wave, RF
増幅器、アンプ、パワーアンプ、電力増幅器、固体増幅器 | amplifier, power amplifier, solid state amplifier, amplifiers
進行波管、進行波真空電子デバイス、真空電子デバイス、TWT、クライストロン、電子管、マグネトロン | travelling wave tube, traveling wave tube, TWT, vacuum electronic device, klystron, travelling-wave
トランジスタ、HEMT、GaNトランジスタ、ディスクリートトランジスタ | transistor, HEMT, discrete microwave transistor
弾性波、弾性表面波、SAW、SAWフィルタ、SAWデバイス、表面弾性波、バルク弾性波、音響光学 | acoustic wave device, surface acoustic wave, SAW, bulk acoustic wave, acousto-optic
帯域通過フィルター、バンドパスフィルタ、フィルタ | bandpass filter, band-pass filter, tunable filter
一次セル、二次セル、セル、電池、バッテリー、リチウムイオン電池、リチウム電池、蓄電池、二次電池、一次電池 | primary cell, secondary cell, battery, lithium-ion battery, lithium battery, battery cell, accumulator
太陽電池セル、太陽電池、ソーラーセル、太陽光パネル | solar cell, photovoltaic array, solar panel, photovoltaic
高電圧用のコンデンサ、高電圧用コンデンサ、高電圧コンデンサ、コンデンサ、コンデンサー、高電圧コンデンサー | capacitor, high energy storage capacitor, high voltage capacitor
エンコーダ、エンコーダー、ロータリーエンコーダ、アブソリュートエンコーダ | encoder, rotary encoder, absolute position encoder, shaft encoder
サイリスターデバイス、サイリスタ、サイリスター、サイリスターモジュール | thyristor, pulsed power thyristor
電力の制御又は電気信号の整流、パワー半導体、IGBT、パワーモジュール、MOSFET、整流 | power semiconductor, IGBT, MOSFET, power switch, rectifier, power semiconductor switch, solid-state power
光変調器、電気光学効果、変調器 | optical modulator, electro-optic modulator, modulator
オシロスコープ、オシロ、サンプリングオシロスコープ、サンプリングオシロ | oscilloscope, sampling oscilloscope
周波数分析器、スペクトラムアナライザ、スペクトラムアナライザー、スペアナ、シグナルアナライザ、信号分析器 | spectrum analyser, spectrum analyzer, signal analyser, signal analyzer
信号発生器、シグナルジェネレータ、シグナルジェネレーター、任意波形発生器、周波数シンセサイザ | signal generator, frequency synthesizer, arbitrary waveform generator
ネットワークアナライザー、ネットワークアナライザ、ベクトルネットワークアナライザ、VNA | network analyser, network analyzer, vector network analyzer, VNA
デジタル方式の記録装置、デジタルレコーダー、データレコーダ、記録装置 | digital recorder, data recorder, digital data recorder, instrumentation tape recorder
原子周波数標準器、原子時計、ルビジウム発振器、セシウム標準器、周波数標準 | atomic frequency standard, atomic clock, rubidium clock, caesium, cesium clock
スプレー冷却 | spray cooling
極低温用に設計した冷却装置、極低温冷却、希釈冷凍機、パルスチューブ冷凍機、冷凍機、クライオスタット、極低温冷凍機 | cryogenic cooling system, dilution refrigerator, pulse tube cooler, cryocooler, cryostat
極低温、クライオ | cryogenic
半導体製造装置、半導体物質の製造用の装置、半導体試験装置、ICテスター、プローバ、ウエハープローバ、ウェハプローバ、ウェハ検査 | semiconductor manufacturing equipment, manufacturing of semiconductor devices, test equipment specially designed for testing finished or unfinished semiconductor devices, wafer prober, IC tester
露光装置、ステッパー、ステッパ、リソグラフィ、リソグラフィー、半導体露光装置、アライン露光、ステップアンドリピート | lithography, stepper, lithography equipment, align and expose, photolithography, lithography scanner, step and repeat
極端紫外、EUV、ＥＵＶ | EUV, extreme ultraviolet
エッチング、エッチング装置、ドライエッチング、エッチャー、プラズマエッチング | etching, dry etching, etcher, plasma etcher, plasma etching
エピタキシャル成長、エピタキシャル、エピ装置、MOCVD、MBE、分子線エピタキシー、有機金属化学気相成長 | epitaxial growth, epitaxy, MOCVD, MBE, molecular beam epitaxial, metal organic chemical vapour deposition, epitaxy reactor
原子層堆積、ALD、原子層成膜 | atomic layer deposition, ALD
成膜、堆積装置、蒸着装置、薄膜形成 | deposition, thin film deposition
ウェハ搬送、搬送装置 | wafer handling
ウエハー、ウェハー、ウェハ、ウエハ、基板 | wafer, substrate
プローバ、ウエハープローバ、ウェハプローバ | wafer prober, wafer probing
走査型電子顕微鏡、走査電子顕微鏡、SEM、電子顕微鏡 | scanning electron microscope, SEM, electron microscope
マスク、レチクル、フォトマスク | mask, reticle, photomask
ペリクル | pellicle
マスクの製造に用いられる基材、マスクブランクス、マスクブランク、マスク基板 | mask substrate blank, mask blank, blanks
レジスト、フォトレジスト、感光材 | resist, photoresist
ヘテロエピタキシャル成長結晶、エピウェハ、エピウエハ、エピタキシャルウエハ、エピ基板、ヘテロエピタキシャル | hetero-epitaxial, epi wafer, epiwafer, epitaxial wafer
ガリウム砒素、ガリウムヒ素、ヒ化ガリウム、GaAs、砒化ガリウム、III-V族、リン化インジウム | gallium arsenide, GaAs, indium phosphide, InP, III/V compounds
有機金属化合物、トリメチルガリウム、トリメチルアルミニウム、有機金属、TMG | organo-metallic compound, organometallic, trimethylgallium, organo-inorganic compounds, trimethylaluminium
燐の水素化物、水素化物、アルシン、ホスフィン、ヒ化水素、リン化水素、砒素、砒素又はアンチモンの水素化物 | hydrides, arsine, phosphine, stibine, hydride
窒化ガリウム、GaN、ＧａＮ | gallium nitride, GaN
窒化アルミニウム、AlN | aluminium nitride, aluminum nitride, AlN
三酸化二ガリウム、酸化ガリウム | gallium oxide, Ga2O3
ダイヤモンド | diamond
同位体濃縮、同位体、シリコン28、シリコン-28 | isotopically enriched, isotope, isotopic, silicon-28
シリコン、ケイ素、けい素 | silicon
ゲルマニウム | germanium
ふっ化物、四フッ化ケイ素、シラン、モノシラン、四塩化ケイ素、ゲルマン | silane, silicon tetrafluoride, germane, fluorides of silicon
電子計算機、コンピュータ、コンピューター、計算機、サーバー、サーバ、ワークステーション | computer, digital computer, server, workstation
スーパーコンピュータ、スパコン、スーパーコンピューター、HPC、加重最高性能 | supercomputer, high performance computer, HPC, adjusted peak performance
量子コンピュータ、量子コンピューター、量子計算機、量子ビット、量子 | quantum computer, qubit, quantum computing, quantum
アナログ電子計算機、ハイブリッド計算機 | analogue computer, hybrid computer
侵入プログラム、マルウェア、侵入ソフトウェア、ハッキング、スパイウェア、侵入 | intrusion software, malware, spyware, hacking tool
伝送通信装置、通信装置、伝送装置、通信機器、無線機、無線通信装置 | telecommunications system, transmission equipment, communications equipment, radio equipment
ルーター、ルータ、スイッチ、ネットワーク機器 | router, network switch, networking
電子式交換装置、交換機、電話交換機、電話局 | switching equipment, telephone exchange, PBX
光ファイバー、光ファイバ、光ケーブル、光ファイバケーブル、通信用の光ファイバー | optical fibre, optical fiber, fibre optic cable, fiber optic cable
フェーズドアレーアンテナ、フェーズドアレイアンテナ、フェイズドアレイ、AESA、フェーズドアレイ、フェイズドアレイアンテナ | phased array antenna, electronically steerable phased array, AESA
方向探知機、方探、方探装置、方向探知 | direction finding, direction finder
無線通信傍受装置、傍受装置、傍受、IMSIキャッチャー、携帯電話傍受、携帯電話の傍受 | interception, mobile telecommunications interception, IMSI catcher, interception equipment, intercept
通信妨害装置、妨害装置、電波妨害、ジャマー、ジャミング、ジャミング装置 | jamming, jammer, radio jammer, jamming equipment
パッシブレーダー、受動レーダー、電磁波の干渉を観測 | passive coherent location, passive radar
インターネットを利用する方法による通信の内容を監視、通信監視、DPI、インターネット監視、ディープパケットインスペクション | IP network communications surveillance, deep packet inspection, DPI, internet surveillance
ソフトウェア無線、ソフトウエア無線、SDR、ソフトウェア無線機 | software defined radio, software radio, SDR
スペクトル拡散、周波数ホッピング | spread spectrum, frequency hopping
暗号装置、暗号機能、暗号、暗号化、暗号化装置、VPN、セキュリティモジュール、HSM | cryptography, cryptographic, encryption, encrypted, information security, VPN, hardware security module, HSM
暗号解読、暗号の解析 | cryptanalysis, cryptanalytic, code breaking, defeating
漏えいを防止、漏えい電磁波、TEMPEST、テンペスト、漏洩電磁波、信号の漏えい | compromising emanations, TEMPEST, emission security
盗聴の検知、盗聴検知 | surreptitious intrusion detection, wiretap detection
水中探知装置、ソナー、ソーナー、魚群探知機、音波を利用した水中探知 | sonar, underwater detection, acoustic detection, object detection or location, marine acoustic systems
ハイドロホン、ハイドロフォン、水中聴音機、水中マイク、えい航ハイドロホンアレー | hydrophone, towed array, underwater microphone
対地速力、ドップラーログ、測位 | doppler log, speed log, sonar-log
光検出器、フォトディテクタ、受光素子、固体の光検出器、フォトダイオード | optical detector, photodetector, optical sensor, light detector
イメージ増強管、イメージインテンシファイア、イメージインテンシファイヤ、暗視装置、暗視スコープ、ナイトビジョン、直視型 | image intensifier, image intensifier tube, night vision, night vision goggles, direct view imaging
フォーカルプレーンアレー、焦点面アレイ、FPA、赤外線イメージセンサ、赤外線検出器、赤外線センサー、フォーカルプレーンアレイ | focal plane array, FPA, infrared detector, infrared sensor
イメージセンサー、マルチスペクトル、リモートセンシング、ハイパースペクトル | multispectral imaging, remote sensing, hyperspectral
光検出器用の冷却器、検出器用冷却器、冷却器 | detector cooler, cryocooler
電子式のカメラ、カメラ、撮像装置、ビデオカメラ | camera, imaging camera, video camera
赤外線カメラ、サーモグラフィ、サーモグラフィー、サーモカメラ、熱画像、サーマルカメラ | thermal imaging camera, infrared camera, thermal camera, thermal imager
反射鏡、ミラー、鏡 | mirror, reflector
可変形鏡、可変形ミラー、デフォーマブルミラー、補償光学 | deformable mirror, adaptive optics
セレン化亜鉛、硫化亜鉛、ZnSe | zinc selenide, zinc sulphide, zinc sulfide, ZnSe, ZnS
非球面光学素子、非球面レンズ、非球面 | aspheric optical element, aspheric lens, aspherical
レンズ、光学部品、光学素子、光学器械 | lens, optical component, optics, optical equipment
レーザー発振器、レーザー、レーザ、レーザ発振器 | laser, laser oscillator
ファイバーレーザー、ファイバレーザ、ファイバーレーザ | fibre laser, fiber laser
炭酸ガスレーザー、二酸化炭素レーザー、CO2レーザー、CO2レーザ | carbon dioxide laser, CO2 laser
半導体レーザー、レーザーダイオード | semiconductor laser, laser diode
固体レーザー、YAGレーザー、ガスレーザー、色素レーザー | solid state laser, YAG laser, dye laser, gas laser
レーザー発振器用の結晶、レーザー結晶、YAG結晶、レーザーホスト | laser crystal, laser host, synthetic crystalline laser
レーザー光を利用して音声を探知、レーザー盗聴、レーザーマイク、レーザー盗聴器、レーザー盗聴装置 | laser acoustic detection, laser microphone
磁力計、磁束計、磁気センサ、SQUID、SQUID磁束計、フラックスゲート | magnetometer, SQUID, magnetic sensor, fluxgate
磁場勾配計、磁場勾こう配計 | magnetic gradiometer
水中電場センサー | underwater electric field sensor
重力計、重力勾配計、重力勾こう配計、グラビメーター | gravity meter, gravimeter, gravity gradiometer
レーダー、レーダ | radar, radar system
合成開口レーダー、合成開口レーダ、SAR、合成開口 | synthetic aperture radar, SAR, synthetic aperture
ライダー、LIDAR、LADAR、レーザーレーダー、ライダ | lidar, ladar, laser radar, light detection and ranging
気象レーダー | weather radar, meteorological radar
加速度計、加速度センサ、加速度センサー、MEMS加速度計 | accelerometer, acceleration sensor
ジャイロスコープ、ジャイロ、角速度センサ、角速度センサー、ジャイロセンサー、光ファイバージャイロ、光ファイバジャイロ | gyroscope, gyro, angular rate sensor, fibre optic gyro, fiber optic gyroscope, FOG
リングレーザージャイロ、RLG | ring laser gyro, ring laser gyroscope
慣性航法装置、慣性航法、INS、慣性計測装置、IMU、慣性装置、慣性測定装置、慣性 | inertial navigation system, INS, inertial measurement unit, IMU, inertial measurement, inertial
磁気方位センサー、電子コンパス、磁気コンパス | magnetic heading sensor, magnetic compass
天測航法、スタートラッカー、恒星センサ、スターセンサ、恒星センサー、天体若しくは人工衛星の自動追跡 | star tracker, astro compass, gyro-astro compass, celestial navigation
衛星航法システム、衛星航法システムからの電波、GPS、GNSS、GPS受信機、GNSS受信機、測位衛星 | satellite navigation system, GNSS, GPS, GPS receiver, navigation satellite
高度計、電波高度計 | altimeter, radar altimeter, radio altimeter
水中ソナー航法装置、ドップラー速度ログ、DVL | underwater sonar navigation, doppler velocity log, DVL
潜水艇、潜水船、有人潜水艇、深海探査艇、潜水調査船 | submersible, submersible vehicle, manned submersible, submarine
無人潜水機、AUV、ROV、水中ドローン、自律型無人潜水機、遠隔操作無人探査機 | unmanned submersible, AUV, ROV, autonomous underwater vehicle, remotely operated vehicle, unmanned untethered submersible
水中用のカメラ、水中カメラ、水中テレビ | underwater camera, underwater vision, underwater television
水中用の照明装置、水中照明、水中ライト、水中灯 | underwater light, underwater lighting, light systems for underwater
水中用のロボット、水中ロボット | underwater robot, robots for underwater
水中 | underwater
大気から遮断された状態、非大気依存推進、AIP、スターリング機関、スターリングエンジン、閉サイクル | air independent power, AIP, stirling cycle, stirling engine
回流水槽、キャビテーション水槽 | water tunnel, circulating water channel
浮力材、シンタクチックフォーム、シンタクティックフォーム | syntactic foam, buoyancy material
自給式潜水用具、リブリーザー、循環式潜水、潜水器、スキューバ、閉鎖回路式 | rebreather, closed circuit breathing, diving apparatus, scuba, self-contained diving
人の水中における活動を妨害、ダイバー妨害 | diver deterrent, swimmer deterrent
推進器、プロペラ、スクリュー、ウォータージェット推進 | propeller, marine propeller, screw propeller
水上船、船舶、船体 | surface vessel, ship, vessel
ガスタービンエンジン、ガスタービン、タービンエンジン | gas turbine, gas turbine engine
航空機用のガスタービンエンジン、ジェットエンジン、航空機エンジン、航空エンジン | aero gas turbine engine, jet engine, aircraft engine, aero engine
船舶用のガスタービンエンジン、舶用ガスタービン、船舶用ガスタービン | marine gas turbine, marine gas turbine engine
タービンブレード、ブレード、ベーン、動翼、チップシュラウド | turbine blade, blade, vane, tip shroud, airfoil
鋳造、精密鋳造、鋳造装置 | casting, directional solidification, single crystal casting
人工衛星、衛星、宇宙機、宇宙空間用の飛しょう体、宇宙開発用の飛しょう体、探査機 | spacecraft, satellite, space probe
地上に設置される、地上局、衛星管制、管制局、地上設備、人工衛星その他の宇宙開発用の飛しょう体の制御 | terrestrial equipment, ground station, telemetry and command, ground control
アルミニウムの粉、アルミニウム粉、アルミ粉、アルミニウム粉末、アルミ粉末、粉末状の金属燃料 | aluminium powder, aluminum powder, metal fuel
ディーゼルエンジン、非磁性 | diesel engine, non-magnetic
催涙剤、催涙ガス、催涙スプレー、くしゃみ剤 | tear gas, riot control agent, CS gas, pepper spray
簡易爆発装置、IED、爆発物処理、爆弾処理、爆弾処理ロボット、簡易爆発装置の除去 | improvised explosive device, IED, bomb disposal, disposal of improvised explosive devices, EOD robot
爆発物を自動的に探知、爆発物探知、爆発物検知、爆発物検知装置、爆発物探知装置 | explosives detection, explosives detector, explosive detector, trace detection, detecting explosives
土木機械、空輸 | construction equipment air transportable
核熱源物質、ネプツニウム | neptunium, nuclear heat source
防音装置、静粛化 | noise reduction, acoustic mount
電磁パルス | electromagnetic pulse, EMP
プログラム、ソフトウェア、ソフト、ソフトウエア、制御プログラム | software, program, programme
ソースコード | source code
設計、設計技術、開発技術 | development, design technology
製造技術、製造に係る技術、製造に必要な技術 | production technology, technology for production
使用に係る技術、保守技術、使用技術 | use technology
技術、ノウハウ、技術データ、図面 | technology, know-how, technical data
計算機リソグラフィ、コンピュテーショナルリソグラフィ、OPC | computational lithography
設計ソフト、EDA、ECAD、CAD、回路設計ソフト | ECAD, EDA, electronic design automation, chip design software
石油・ガス探査、石油探査、資源探査 | oil and gas exploration, oil exploration
馬 | horse, horses
`
