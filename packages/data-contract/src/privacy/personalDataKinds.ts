/**
 * Which columns of a kind count.
 *
 * - `anywhere`: the words leave no doubt
 * - `unless-thing`: not where it is that of a company, a place or a machine
 * - `person`: only where the name or the object says whose it is
 *
 * @public
 */
export type PersonalDataContext = 'anywhere' | 'unless-thing' | 'person';

/**
 * One kind of personal data and how it is called in names of columns. In
 * phrases, `{person}` stands for a word such as `customer`, `{number}` for one
 * such as `id` or `no`, and `{name}` for one such as `name` or `nm`.
 *
 * @public
 */
export interface PersonalDataKind {
  id: string;
  /** With its article, to be read after "looks like". */
  title: string;
  /** Why it is personal, with the place in the GDPR. */
  explanation: string;
  phrases: { readonly [context in PersonalDataContext]?: readonly string[] };
  /** The logical types that such a value can have; a column without one may have any. */
  logicalTypes: readonly string[];
}

const texts = ['string', 'object', 'array', 'map'];
const textsOrNumbers = [...texts, 'integer', 'number'];
const numbers = ['integer', 'number', 'string'];

function phrases(text: string): readonly string[] {
  return text
    .split(',')
    .map(phrase => phrase.trim())
    .filter(Boolean);
}

/**
 * The kinds of personal data that are known by the names of columns, in English,
 * German, French, Spanish, Italian, Dutch and Portuguese. Earlier rows win.
 *
 * @public
 */
export const personalDataKinds: readonly PersonalDataKind[] = [
  {
    id: 'e-mail',
    title: 'an e-mail address',
    explanation: 'It reaches one person (article 4 (1)).',
    logicalTypes: texts,
    phrases: {
      'unless-thing': phrases(`
        email, e mail, eml, email address, email addr, e mail address, mail address,
        mail addr, smtp addr, smtp address, mailadresse, emailadresse, email adresse,
        e mail adresse, adresse mail, adresse email, courriel, correo, correo electronico,
        direccion correo, posta elettronica, mailadres, emailadres, endereco email`),
      person: phrases('mail'),
    },
  },
  {
    id: 'phone',
    title: 'a phone number',
    explanation: 'It reaches one person (article 4 (1)).',
    logicalTypes: textsOrNumbers,
    phrases: {
      'unless-thing': phrases(`
        phone, phone {number}, telephone, telephone {number}, tel, tel {number}, telno,
        mobile {number}, mobile phone, mobile phone {number}, mob {number}, cell phone,
        cellphone, cell {number}, msisdn, fax {number}, whatsapp, whatsapp {number},
        telefon, telefon {number}, telefonnummer, rufnummer, mobilnummer,
        mobiltelefon, handy, handy {number}, handynummer, handynr, festnetz,
        faxnummer, telefax, numero telephone, numero de telephone, tel portable,
        telefono, celular, numero telefono, numero de telefono, cellulare,
        telefoonnummer, telefoon, mobiel nummer, telefone, telemovel, ph {number}, phnum,
        mobilnr, telefonnr`),
      person: phrases('mobile, mob, mobil, cell, fax, telf, movil'),
    },
  },
  {
    id: 'birth',
    title: 'a date or place of birth',
    explanation:
      'With little else it singles out one person (article 4 (1), recital 26).',
    logicalTypes: [...textsOrNumbers, 'date', 'timestamp'],
    phrases: {
      anywhere: phrases(`
        dob, date of birth, birth date, birthdate, birth dt, birth day, birthday, bday, birth year,
        year of birth, month of birth, birth month, place of birth, birth place,
        birthplace, birth city, birth country, country of birth, geburtsdatum, gebdatum, geb datum,
        gbdat, geburtstag, geburtsjahr, geburtsort, geburtsland, geburtsname,
        date naissance, date de naissance, lieu naissance, lieu de naissance,
        annee naissance, fecha nacimiento, fecha de nacimiento, lugar nacimiento,
        lugar de nacimiento, data nascita, data di nascita, luogo nascita,
        luogo di nascita, geboortedatum, geboorteplaats, data nascimento,
        data de nascimento, date of death, death date, sterbedatum`),
      person: phrases('birth, born, born on, deceased date, gebdat'),
    },
  },
  {
    id: 'official-number',
    title: 'an official identification number',
    explanation:
      'It names one person for life; many countries protect it in particular (article 87).',
    logicalTypes: textsOrNumbers,
    phrases: {
      anywhere: phrases(`
        ssn, social security, social security {number}, sin {number}, nhs {number}, passport,
        passport {number}, national id, national {number}, national id {number}, personal id {number}, national identity {number},
        national insurance {number}, nino, identity card, identity card {number}, id card {number},
        identity document {number}, citizen {number}, driver license,
        driver license {number}, driver licence, driver licence {number},
        drivers license {number}, driving license {number}, driving licence {number},
        driving licence, resident permit {number}, residence permit {number},
        visa {number}, aadhaar, aadhar {number}, steuer id, steueridentifikationsnummer, steuerid,
        sozialversicherungsnummer, sozialversicherungs {number}, sv nummer, svnr, ahv nummer, ahv {number},
        rentenversicherungsnummer, personalausweis, personalausweisnummer, ausweisnummer, ausweis {number},
        reisepass, reisepassnummer, fuehrerscheinnummer, securite sociale,
        numero securite sociale, numero de securite sociale, nir, carte identite, passeport,
        numero passeport, dni, nie, nif, curp, pasaporte, numero pasaporte, seguridad social,
        numero seguridad social, codice fiscale, carta identita, passaporto, bsn, burgerservicenummer,
        rijksregisternummer, paspoort, paspoortnummer, cpf, cnh, pesel, personnummer,
        cpr nummer, cpr {number}, medical record {number}, mrn, health insurance {number}`),
      person: phrases(`
        tax id, tax {number}, tax id {number}, tin, taxvat, vat id, insurance {number}, license {number}, licence {number},
        government {number}, rut, rfc, steuernummer, steuer {number}, krankenkassennummer,
        krankenkassen {number}, versicherungsnummer, versicherungs {number}, versichertennummer`),
    },
  },
  {
    id: 'bank-or-card',
    title: 'a bank account or payment card',
    explanation: 'It leads to one holder, and to the money (article 4 (1)).',
    logicalTypes: textsOrNumbers,
    phrases: {
      'unless-thing': phrases(`
        iban, bank account, bank account {number}, bank acct, bank acct {number}, account {number}, acct {number},
        card {number}, credit card, credit card {number}, debit card, debit card {number}, cc {number},
        payment card {number}, pan, cvv, cvc,
        kontonummer, konto {number}, bankverbindung, bankkonto, kreditkarte, kreditkartennummer,
        kreditkarten {number}, kartennummer, karten {number}, compte bancaire, numero compte, numero de compte,
        carte bancaire, numero carte, cuenta bancaria, numero cuenta, numero de cuenta,
        tarjeta credito, numero tarjeta, conto corrente, numero carta,
        rekeningnummer, conta bancaria, numero conta`),
    },
  },
  {
    id: 'special-category',
    title: 'data of a special category',
    explanation:
      'Belief, origin, opinion, sexual life and crimes are forbidden to process but for listed reasons (articles 9 and 10).',
    logicalTypes: textsOrNumbers,
    phrases: {
      'unless-thing': phrases(`
        religion, religious belief, ethnicity, ethnic origin, ethnic group,
        ethnic, racial origin, political party, political opinion, political affiliation,
        party affiliation, trade union, union member, union membership, trade union membership,
        sexual orientation, sexuality, gender identity, criminal record, criminal conviction,
        conviction, konfession, religionszugehoerigkeit, ethnie, gewerkschaft,
        vorstrafen, orientation sexuelle, appartenance syndicale, casier judiciaire,
        etnia, afiliacion politica, orientacion sexual, antecedentes penales, godsdienst, religiao`),
      person: phrases('race, faith, creed, caste, denomination'),
    },
  },
  {
    id: 'health',
    title: 'data about health',
    explanation: 'Health is a special category (article 9).',
    logicalTypes: textsOrNumbers,
    phrases: {
      'unless-thing': phrases(`
        diagnosis, blood type, blood group, blood pressure, blood sugar, blood glucose, heart rate, pulse rate, allergy,
        medical condition, medical history, medication, disability, sick note, sick leave reason, pregnancy, vaccination,
        symptom, therapy, treatment plan, body mass index, bmi, body weight, body height, body temperature,
        glucose level, cholesterol, mental health,
        health condition, health status, diagnose, blutgruppe, blutdruck, allergie, allergien,
        behinderung, behinderungsgrad, krankheit, krankmeldung, schwerbehinderung, groupe sanguin,
        handicap, maladie, diagnostico, grupo sanguineo, alergia, enfermedad, discapacidad,
        diagnosi, gruppo sanguigno, malattia, bloedgroep, ziekte`),
      person: phrases(`
        weight, height, pulse, illness, disease, smoker, diagnostic, gewicht, groesse, poids, taille, peso`),
    },
  },
  {
    id: 'biometric',
    title: 'biometric or genetic data',
    explanation: 'It cannot be changed, and is a special category (article 9).',
    logicalTypes: texts,
    phrases: {
      'unless-thing': phrases(`
        fingerprint, finger print, face template, face embedding, face id, facial feature,
        faceprint, iris scan, iris, retina scan, voiceprint, voice print, voice sample,
        biometric, biometric template, dna, dna sequence, genome, genotype,
        genetic, signature image, fingerabdruck, gesichtsbild, empreinte digitale, huella dactilar`),
    },
  },
  {
    id: 'name',
    title: 'the name of a person',
    explanation: 'The plainest identifier of all (article 4 (1)).',
    logicalTypes: texts,
    phrases: {
      anywhere: phrases(`
        first {name}, firstname, fname, given {name}, forename, fore {name}, middle {name}, middlename, mname,
        middle initial, last {name}, lastname, lname, surname, sur {name}, family {name},
        maiden {name}, full {name}, fullname, birth {name}, nick {name}, nickname, preferred {name}, known as, legal first name,
        contact person, account holder, card holder, policy holder, next of kin, vorname, vorna, nachname, nachn, familienname, zuname, rufname, maedchenname,
        ansprechpartner, kontoinhaber, fornavn, etternavn, efternavn, fornamn, efternamn, prenom, nom famille, nom de famille, nom naissance, nom complet, patronyme,
        apellido, primer nombre, segundo nombre, nombre completo, nombre pila,
        cognome, nome completo, voornaam, achternaam, familienaam, tussenvoegsel, sobrenome, apelido,
        {person} {name}, {name} {person}, {name} of {person}, {name} of the {person}, {name} de {person},
        {person} first, {person} last, ship to {name}, bill to {name}, signatory, kundenname, mitarbeitername`),
      'unless-thing': phrases(
        'recipient, addressee, consignee, cardholder, policyholder, passenger, beneficiary, empfaenger, empfanger, destinataire, destinatario',
      ),
      person: phrases('{name}, vname, nname, initials, alias'),
    },
  },
  {
    id: 'address',
    title: 'a postal address',
    explanation: 'It says where somebody lives (article 4 (1)).',
    logicalTypes: textsOrNumbers,
    phrases: {
      'unless-thing': phrases(`
        street, street {name}, street {number}, street address, home address, house {number}, house {name}, flat {number}, apartment,
        apartment {number}, postal address, residential address, mailing address, shipping address,
        delivery address, billing address, ship address, bill address, ship to address, bill to address, address line, addr line, address ln,
        postal code, postcode, post code, postalcode, zip, zip code, zipcode, shipping city, ship city, billing city,
        mailing city, ship to city, residence, place of residence,
        strasse, str, hausnummer, haus {number}, hausnr, plz, postleitzahl, wohnort, anschrift, wohnadresse, postanschrift,
        postnummer, postnr, lieferadresse, lieferanschrift, rechnungsadresse, rechnungsanschrift, adresse livraison,
        adresse facturation, adresse postale, code postal, rue, numero rue,
        calle, codigo postal, domicilio, direccion envio, direccion postal,
        straat, huisnummer, rua, cep, codice postale, indirizzo spedizione,
        {person} address, {person} addr, {person} adresse, adresse {person}, direccion {person}`),
      person: phrases(`
        address, addr, street line, city, town, municipality, county, district, neighbourhood, province,
        ort, stadt, wohnung, adresse, ville, commune, direccion, ciudad, localidad, indirizzo, citta,
        comune, adres, woonplaats, endereco, cidade, bairro`),
    },
  },
  {
    id: 'characteristic',
    title: 'a characteristic of a person',
    explanation:
      'Physical, social or cultural identity (article 4 (1)); some of it tells of a special category.',
    logicalTypes: textsOrNumbers,
    phrases: {
      'unless-thing': phrases(`
        gender, gender code, sex, salutation, honorific, marital status, marital state, civil status, nationality,
        citizenship, mother tongue, native language, geschlecht, anrede, familienstand,
        staatsangehoerigkeit, staatsangehorigkeit, nationalitaet, nationalitat, genre sexe, sexe, civilite,
        situation familiale, etat civil, nationalite, sexo, genero, estado civil, nacionalidad, sesso,
        stato civile, nazionalita, cittadinanza, geslacht, aanhef, burgerlijke staat, nationaliteit,
        nacionalidade, household income`),
      person: phrases(`
        age, alter, age years, age in years, title, personal title, academic title, titel, edad, leeftijd, idade,
        occupation, profession, beruf, job, job title, education, education level, number of children, hair color, eye color`),
    },
  },
  {
    id: 'income',
    title: 'the income or credit of a person',
    explanation: 'Economic identity (article 4 (1)).',
    logicalTypes: [...numbers, 'object'],
    phrases: {
      'unless-thing': phrases(`
        salary, wage, credit score,  credit rating score, fico, fico score, schufa score, net worth, gehalt, bruttogehalt, nettogehalt, lohn,
        bruttolohn, nettolohn, einkommen, salaire, revenu, salario, ingresos, stipendio, reddito,
        salaris, inkomen, renda, {person} income, household income`),
      person: phrases(
        'sal, income, pension, compensation, grade average, gpa, verguetung, debt',
      ),
    },
  },
  {
    id: 'online-identifier',
    title: 'an online identifier',
    explanation:
      'A device leads to whoever uses it (article 4 (1), recital 30).',
    logicalTypes: textsOrNumbers,
    phrases: {
      'unless-thing': phrases(`
        ip, ip address, ip addr, ipaddress, ipaddr, ipv 4, ipv 6, ipv 4 address, ipv 6 address, mac address, mac addr, mac,
        device {number}, device fingerprint, imei, imsi, meid, udid, iccid, idfa, idfv, gaid, aaid,
        advertising {number}, ad tracking id, advertiser {number}, cookie, cookie {number}, session {number}, visitor {number}, anonymous {number},
        fingerprint id, browser fingerprint, user agent, useragent, push token, device token, fcm token, apns token, ga client id, gclid,
        fbclid, adresse ip, direccion ip, indirizzo ip, geraete id, appareil id`),
    },
  },
  {
    id: 'user-account',
    title: 'the user account of a person',
    explanation:
      'The name by which a system knows somebody, and what opens the account (article 4 (1)).',
    logicalTypes: textsOrNumbers,
    phrases: {
      anywhere: phrases(`
        username, user {name}, login name, login id, screen {name}, password, passwd, user pass, password hash,
        user login, benutzername, anmeldename, kennwort, passwort, nom utilisateur,
        nombre usuario, contrasena, mot de passe, gebruikersnaam, wachtwoord, passord, senha, nome utente,
        created by, modified by, updated by, changed by, deleted by, entered by, approved by,
        assigned to, assigned by, requested by, reviewed by, signed by, submitted by, uploaded by, last modified by,
        erstellt von, geaendert von, angelegt von, bearbeiter, sachbearbeiter, cree par, modifie par, creado por, modificado por, actualizado por`),
      'unless-thing': phrases(`
        twitter, twitter handle, facebook id, facebook url, facebook profile, instagram, instagram handle, linkedin,
        linkedin url, linkedin profile, skype, skype id, skype name, telegram handle, social handle, handle, github handle, xing profile`),
      person: phrases(`
        login, pass, pwd, pw, pin, avatar, avatar url, photo, photo url, picture, portrait, profile picture, profile photo, security question, security answer`),
    },
  },
  {
    id: 'position',
    title: 'the position of a person',
    explanation: 'Location data is named in article 4 (1) itself.',
    logicalTypes: [...textsOrNumbers, 'object'],
    phrases: {
      person: phrases(`
        latitude, longitude, lat, lon, lng, lat lon, lat long, gps, gps position, gps location,
        gps coordinates, geo location, geolocation, geo point, coordinates,
        breitengrad, laengengrad, latitud, longitud`),
      anywhere: phrases(
        'home latitude, home longitude, home location, {person} location',
      ),
    },
  },
  {
    id: 'vehicle',
    title: 'the registration of a vehicle',
    explanation: 'The plate leads to the holder of the car (article 4 (1)).',
    logicalTypes: texts,
    phrases: {
      anywhere: phrases(`
        license plate, licence plate, license plate {number}, licence plate {number}, number plate, plate {number},
        registration plate, kfz kennzeichen, amtliches kennzeichen, nummernschild,
        plaque immatriculation, immatriculation, matricula vehiculo, placa vehiculo, targa, kenteken`),
    },
  },
  {
    id: 'document-about-person',
    title: 'a document about a person',
    explanation: 'It holds all of the above (article 4 (1)).',
    logicalTypes: texts,
    phrases: {
      anywhere: phrases(
        'cv, cv url, resume, resume url, curriculum vitae, cover letter, lebenslauf, medical certificate, birth certificate',
      ),
      person: phrases('signature, unterschrift'),
    },
  },
  {
    id: 'person-number',
    title: 'the number or key of a person',
    explanation:
      'A pseudonym is still about somebody (article 4 (5), recital 26).',
    logicalTypes: textsOrNumbers,
    phrases: {
      anywhere: phrases(`
        {person} {number}, id {person}, numero {person}, code {person}, nro {person}, num {person} id,
        userid, custid, empid, personnel {number}, kundennummer, kundennr,
        kunden {number}, mitarbeiternummer, personalnummer, personalnr, mitgliedsnummer, matrikelnummer, patientennummer, loyalty {number}, loyalty card, loyalty card {number},
        membership {number}, frequent flyer {number}, matricule, numero client, numero cliente, klantnummer, personeelsnummer`),
      person: phrases('{number}'),
    },
  },
];
