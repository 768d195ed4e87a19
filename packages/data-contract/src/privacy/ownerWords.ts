function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/**
 * What people are called in names of columns and tables, as a whole word. Words
 * that are things as often are left out: `agent`, `consumer`, `partner`,
 * `parent`, `tenant`, `operator`.
 */
export const personWords = words(`
  person people persons pers human individual customer cust client user usr
  employee emp staff worker workforce colleague personnel payroll hr manager mgr supervisor
  applicant candidate trainee member mbr subscriber participant attendee
  respondent patient pat pax doctor physician nurse practitioner caregiver
  student pupil teacher professor alumnus alumni learner instructor driver
  rider passenger traveller traveler guest visitor courier pilot contact
  holder cardholder policyholder accountholder insured beneficiary claimant
  debtor creditor borrower lender payer payee donor buyer purchaser shopper
  recipient receiver consignee addressee sender requester requestor caller
  assignee reporter reviewer approver author autor editor creator owner lead
  prospect guardian spouse husband wife mother father sibling kin
  relative citizen resident voter taxpayer inhabitant household occupant
  witness victim suspect offender player athlete cashier clerk technician
  kunde kunden mitarbeiter mitarbeitende angestellter benutzer nutzer
  anwender mitglied mitglieder schueler schuler patienten versicherte
  versicherter versicherten versichertennehmer versicherungsnehmer bewerber
  fahrer gast inhaber kontoinhaber halter ansprechpartner empfaenger
  empfanger absender besteller kaeufer kaufer schuldner zahler kontakt
  personen persona personas personne utilisateur salaries salarie
  employe adherent assure eleve etudiant titulaire destinataire acheteur
  beneficiaire usuario cliente clientes empleado paciente contacto titular
  afiliado alumno comprador destinatario utente utenti dipendente dipendenti
  clienti paziente pazienti persone klant klanten medewerker medewerkers
  gebruiker gebruikers leerling funcionario aluno colaborador usuarios
`);

/**
 * What also has a name, an address, a telephone or a number and is nobody:
 * organisations, places, things and machines.
 */
export const thingWords = words(`
  company companies organisation organization org firm business enterprise
  corporate supplier vendor manufacturer brand merchant employer agency bank
  branch department dept division office headquarters hq team group school
  university hospital clinic hotel restaurant airport station stop port shop
  store outlet market mall warehouse depot plant factory site building room
  facility location place city town village country region state county
  district area streets product article item sku part component material
  site website server host hostname node cluster network gateway router
  machine sensor meter system database carrier airline fund ledger gl vacancy
  posting animal species gene vessel ship star memory block
  filiale filialen lager lieferant lieferanten firma unternehmen betrieb werk
  abteilung produkt artikel standort
  magasin entreprise societe fournisseur produit entrepot succursale usine
  tienda empresa proveedor producto almacen sucursal fabrica
  negozio azienda fornitore prodotto magazzino filiali
  winkel bedrijf leverancier magazijn loja fornecedor produto armazem
`);

/**
 * Whose mailbox or telephone nobody owns, if it stands in the name itself: a
 * `support_email` is a desk. As an object they say nothing: `sales.email` is the
 * address of a buyer.
 */
export const functionWords = words(`
  support noreply helpdesk service sales marketing info admin billing press
  office campaign template project job queue system application app sender
`);

/**
 * What may stand around in a name and changes nothing: which of several, in what
 * form, where it is used.
 */
export const neutralWords = words(`
  a b x y i ii iii the of for to from in my our by de du des del della di da do
  der die das den des van von le la les el
  first second third primary secondary main other alternative alternate alt
  additional extra default preferred old new current previous former last
  latest original permanent temporary temp full complete
  home private work office daytime evening residence residential personal
  postal mailing shipping ship delivery billing bill invoice payment legal
  registered contact emergency correspondence return pickup direct
  value val text txt string str raw clean cleaned normalized normalised
  standardized formatted plain local international intl latin
  hash hashed sha md encrypted enc masked masking tokenized pseudonymized
  pseudonymised anonymized line ln row part field col element items item key
  list info details detail data record entry concept display
  kg cm lbs mm mg bpm eur usd amount yearly annual monthly gross net
  portable movil movel fijo fixe mobiel cellulaire perso domicile facturation
  livraison principal principale secundario privat geschaeftlich dienstlich
  materno paterno completo complet complete famille
  encoded deg degree degrees wgs digits four
`);

/** What a table is called beside what it is about. */
export const objectWords = words(`
  dim fact fct stg staging raw src tbl t v vw view mv ods dwh dw mart bronze
  silver gold curated core master base main hist history snapshot current
  latest archive export extract feed delta scd new old all active
  data daten info information details detail profile record entity list
  register registry directory account address addr contact location
  phone email identity personal stamm stammdaten stammsatz kopf adresse
  adressen adresses direccion direcciones change created updated deleted event
  item value wp crm app my omop
`);

/** What turns the rest of a name into a fact about it: how many, whether, when. */
export const measureWords = words(`
  is has had have was were can should needs allow allows allowed enable enabled
  disable disabled require required valid invalid missing send sent test
  count counts cnt num nb nbr total sum avg average mean median min max
  minimum maximum pct percent percentage rate ratio share distinct unique
  date time when type types status flag flg template domain
  anzahl summe datum typ ist hat tipo fecha quantite cantidad
`);
