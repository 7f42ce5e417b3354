/**
 * Given names that stand for each other: short forms, pet names, and forms of one name in several languages. Lower case,
 * Latin, without marks; common knowledge, own compilation.
 */
const SETS = `robert bob bobby rob robbie bert
william bill billy will willy liam guillermo wilhelm guillaume
richard rick ricky dick rich ricardo
benjamin ben benny bibi binyamin
barack barry
michael mike mick mickey mikhail misha michel miguel michal mikael
joseph joe joey jose yusuf yosef josef giuseppe youssef
john jack johnny jon ivan jan juan johann johannes jean giovanni ioannis yahya
james jim jimmy jamie jacob yakov diego santiago
charles charlie chuck carlos karl carl carlo
edward ed eddie ted teddy eduard eduardo
thomas tom tommy tomas
anthony tony antonio anton antoine
elizabeth liz beth betty eliza lisa elisabeth yelizaveta
katherine kate kathy cathy catherine katerina ekaterina yekaterina katya
margaret maggie peggy meg margarita
alexander alex sasha aleksandr alexandre aleksandar iskander alejandro alexandros oleksandr
alexandra sandra aleksandra
vladimir volodymyr vova volodya wladimir uladzimir
dmitri dmitry dima dmytro
nicholas nick nikolai nikolay nicolas mykola nikolaos
sergei sergey serge seryozha sergio serhii serhiy
yuri yury iurii juri yuriy george jorge georgy georgi georgios giorgi jerzy
evgeny yevgeny eugene evgenii yevhen
peter pete pyotr petr pedro pierre pietro petro butros
paul pavel pablo paolo pavlo
andrew andy andrei andrey andre andrzej andriy andres
stephen steve steven stefan stepan esteban stephane
daniel dan danny daniil
samuel sam sammy
matthew matt mateo matvei matthias
gregory greg grigory hryhorii
lawrence larry laurence lorenzo
ronald ron ronnie
donald don
kenneth ken kenny
timothy tim
patrick pat paddy
christopher chris kit cristobal
frederick fred freddy federico fyodor theodore
henry harry heinrich henri enrique hank
louis lou luis lewis ludwig luigi
francis frank francisco francesco franz francois paco
susan sue susie
deborah debbie
jennifer jen jenny
rebecca becky
natalia natasha nataliya
tatiana tanya tetiana
maria mary marie maryam miriam mariya
anna ann anne anya hanna
olga olha
helena helen elena yelena olena
irina iryna
muhammad mohammed mohamed mohammad mohamad muhammed mohammod mochammad mohd muhamad maxamed mehmet mahomet
ahmad ahmed ahmet axmed
abdullah abdallah abdulla
hussein husayn hussain husain hossein hussayn xuseen
hassan hasan xasan
ali aly
omar umar
osama usama
ibrahim ebrahim abraham ibraahim
yusuf yousef yousuf youssef
khalid khaled
mustafa mostafa moustafa
ismail ismael esmail
mahmoud mahmud mahmood
said saeed saed sayeed
rashid rasheed rachid
hamid hameed
karim kareem
jamal gamal djamal
sulaiman suleiman sulayman soleiman solomon
yasser yasir yaser
zainab zeinab
fatima fatma fatemeh`

/** The number of the set that a given name is of. */
export const GIVEN_NAME_SETS: ReadonlyMap<string, readonly number[]> = (() => {
  const sets = new Map<string, number[]>()
  for (const [number, line] of SETS.split('\n').entries())
    for (const name of line.split(' ')) sets.set(name, [...(sets.get(name) ?? []), number])
  return sets
})()
