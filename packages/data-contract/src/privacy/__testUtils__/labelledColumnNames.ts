/**
 * Columns as they are called in practice, labelled as a data protection officer
 * would: is the value of this column about a natural person (GDPR, article 4)?
 * One column in a line, `object.column`, with its logical type where it matters.
 *
 * How doubtful ones are labelled:
 *
 * - The number or key of a person (`user_id`, `customer_id`, `patientNr`) is
 *   personal: a pseudonym is still about somebody (article 4 (5)), and most
 *   columns beside it are so only through it. That of a thing or an event
 *   (`order_id`, `invoice_no`) is not, although it may lead to a person.
 * - Online identifiers (IP and MAC address, device, cookie, advertising id, the
 *   session of a visitor) are personal (recital 30).
 * - Place, street and postal code are personal where they are those of a person,
 *   not those of a shop. A country alone is not.
 * - Whether, when and how often (`is_email_valid`, `last_login_at`,
 *   `order_count`) is not what the column name promises as personal by itself.
 * - What only the organisation can tell is left out: the position of a store, the
 *   telephone number of a supplier who may be one person, free text.
 */
const personal = `
# shops and customer care
customers.customer_id customers.cust_nm customers.name customers.FirstName customers.last_name
customers.email customers.email_address_2 customers.phone_number customers.MOBILE_NO customers.dob:date
customers.birthdate:date customers.gender customers.street customers.house_no customers.postal_code
customers.city customers.salutation customers.loyalty_card_number customers.id customers.maiden_name
crm_contacts.fullName crm_contacts.work_email crm_contacts.twitter_handle crm_contacts.linkedin_url
crm_contacts.fax leads.LeadEmail leads.contact_person orders.customer_id orders.ship_to_name
orders.shipping_street orders.billing_address_line1 orders.billingZip orders.buyer_email
orders.recipient_phone orders.delivery_address:object orders.CustomerPhone orders.ip_address
Contact.MailingStreet Contact.MailingPostalCode Contact.HomePhone Contact.Birthdate:date
customer_entity.firstname customer_entity.middlename customer_entity.lastname
dim_customer.CUST_EMAIL_ADDR dim_customer.cust_tel_no dim_customer.EmailAddress dim_customer.BirthDate:date
dim_customer.AddressLine1 dim_customer.YearlyIncome:number dim_customer.MaritalStatus
customer_address.city customer_address.zip customer_address.address1 newsletter.subscriber_email
reviews.reviewer_name reviews.author_email support_tickets.requester_email support_tickets.callerPhone
support_tickets.assigned_to returns.customer_name gift_cards.recipient_name loyalty_members.member_no
loyalty_members.card_holder_name customer_profile.e_mail customer_profile.mobile customer_profile.nickname
# web and devices
users.user_id users.username users.login users.password_hash users.display_name users.avatar_url
users.last_login_ip wp_users.user_email wp_users.user_login web_events.visitor_id web_events.client_ip
web_events.cookie_id web_events.userAgent web_events.anonymous_id web_events.user_ipaddress
page_views.session_id page_views.device_id app_events.advertising_id app_events.idfa app_events.imei
app_events.deviceId wifi_logs.mac_address wifi_logs.mac_addr access_log.remote_ip access_log.source_ip_address
audit_log.user_name audit_log.created_by audit_log.modifiedBy audit_log.userid app_events.push_token
rides.rider_latitude:number rides.passenger_longitude:number user_locations.lat:number user_locations.gps_position
# work
employees.employee_id employees.emp_no employees.EMP_NAME employees.surname employees.hire_salary:number
employees.salary:number employees.birth_date:date employees.ssn employees.social_security_number
employees.national_id employees.tax_id employees.home_address employees.personal_email employees.bank_account_no
employees.emergency_contact_name employees.emergency_contact_phone employees.marital_status employees.nationality
employees.religion employees.disability employees.passport_no employees.staff_number employees.middle_initial
payroll.employee_name payroll.gross_salary:number payroll.iban applicants.candidate_name applicants.cv_url
applicants.ethnicity applicants.trade_union_membership hr_data.worker_id hr_data.manager_name
absences.sick_note timesheets.EmployeeKey staff.initials staff.work_phone staff.age:integer
# money
accounts.account_holder accounts.IBAN accounts.account_number accounts.holder_name payments.card_number
payments.credit_card_no payments.cardholder_name payments.pan payments.payer_email payments.payer_iban
transactions.debtor_name transactions.creditorIban transactions.sender_account_number cards.cvv
loans.borrower_id loans.borrower_ssn loans.applicant_income:number customers.credit_score:integer
customers.tax_number direct_debits.bank_account sepa_mandates.debtor_iban claims.claimant_name
policies.policyholder_name policies.insured_birth_date:date policies.beneficiary_name policies.insured_person_id
# health, education, public bodies
patients.patient_id patients.mrn patients.medical_record_number patients.diagnosis patients.blood_type
patients.weight_kg:number patients.height:number patients.allergies patients.DateOfBirth:date patients.sex
patients.age:integer patients.insurance_number patients.next_of_kin patients.race lab_results.patientNr
lab_results.pat_id visits.physician_name prescriptions.patient_name prescriptions.nhs_number admissions.icd10_diagnosis
omop_person.year_of_birth:integer omop_person.person_id omop_person.gender_concept biometrics.fingerprint
biometrics.face_template biometrics.iris_scan genomes.dna_sequence vitals.heart_rate:integer vitals.blood_pressure
students.student_id students.pupil_name students.parent_email students.guardian_phone students.grade_average:number
enrolments.StudentName citizens.place_of_birth citizens.passport_number citizens.driving_licence_no
citizens.criminal_record voters.voter_id voters.political_party licences.driver_license_number residents.full_address
# travel, transport, energy
bookings.passenger_name bookings.guest_email bookings.passportNumber bookings.lead_guest_surname flights.pax_name
vehicles.license_plate vehicles.owner_name trips.driver_id trips.driver_name parcels.receiver_name parcels.consignee_phone
smart_meters.customer_number hotel_stays.guestName parking.number_plate
# abbreviations and glued words
tbl_cust.cfname tbl_cust.lname tbl_cust.fname tbl_cust.telno tbl_cust.emailaddr tbl_cust.custname
tbl_cust.phonenumber tbl_cust.dateofbirth tbl_cust.CUSTID tbl_pers.PERS_NR PA0002.VORNA PA0002.NACHN PA0002.GBDAT
ADR6.SMTP_ADDR T_USR.USR_EML T_USR.USR_MOB T_CUST.CUST_ADDR T_EMP.EMP_DOB T_EMP.EMP_SAL:number T_PAT.PAT_NM
# German
kunden.vorname kunden.nachname kunden.kundennummer kunden.strasse kunden.hausnummer kunden.plz kunden.ort
kunden.geburtsdatum:date kunden.telefon kunden.telefonnummer kunden.handynr kunden.anrede kunden.geschlecht
kunden.emailadresse mitarbeiter.personalnummer mitarbeiter.familienstand mitarbeiter.steuer_id mitarbeiter.gehalt:number
mitarbeiter.konfession mitarbeiter.geburtsort versicherte.versichertennummer versicherte.sozialversicherungsnummer
konten.kontoinhaber konten.kontonummer fahrzeuge.kfz_kennzeichen patienten.krankenkassennummer auftraege.lieferadresse
bestellungen.rechnungsanschrift ansprechpartner.name
# French, Spanish, Italian, Dutch, Portuguese
clients.prenom clients.nom clients.nom_famille clients.date_naissance:date clients.adresse_mail clients.courriel
clients.telephone_portable clients.code_postal clients.ville salaries.numero_securite_sociale salaries.civilite
clientes.apellido clientes.nombre clientes.telefono clientes.fecha_nacimiento:date clientes.correo_electronico
clientes.direccion empleados.dni empleados.apellido_materno clienti.cognome clienti.codice_fiscale clienti.indirizzo
klanten.voornaam klanten.achternaam klanten.geboortedatum:date klanten.telefoonnummer medewerkers.bsn
clientes.sobrenome clientes.cpf clientes.data_nascimento:date
`;

const notPersonal = `
# the given tricky ones
products.name products.product_name files.file_name suppliers.company_name servers.host_address traffic.ip_count:integer
mailings.email_template_id addresses.address_type devices.phone_model rules.name_of_rule countries.country_code
demography.birth_rate:number customers.is_email_valid:boolean mailings.emailed_at:timestamp users.last_login_count:integer
policies.gender_neutral_flag:boolean cities.city_population:integer catalog.table_name
# shops
products.product_id products.sku products.description products.brand_name products.price:number products.weight_kg:number
products.height:number products.color products.category_name products.gender products.age_group products.ean
products.image_url products.title products.supplier_id products.manufacturer_name products.country_of_origin
articles.article_name articles.article_number articles.launch_date:date articles.size articles.target_gender
orders.order_id orders.order_date:date orders.order_status orders.total_amount:number orders.currency orders.quantity:integer
orders.shipping_method orders.shipping_cost:number orders.delivery_date:date orders.payment_method orders.discount_code
orders.channel orders.store_id orders.warehouse_id orders.promo_name orders.tracking_status orders.number_of_items:integer
orders.invoice_number orders.is_gift:boolean orders.customer_type orders.customer_segment orders.email_sent:boolean
order_lines.line_number:integer order_lines.unit_price:number order_lines.article_id order_lines.tax_rate:number
customers.country_code customers.customer_group_id customers.created_at:timestamp customers.updated_at:timestamp
customers.is_active:boolean customers.status customers.segment customers.email_opt_in:boolean customers.email_verified:boolean
customers.email_verified_at:timestamp customers.phone_type customers.address_count:integer customers.number_of_orders:integer
customers.customer_since:date customers.currency customers.total_spent:number customers.has_phone:boolean
customers.loyalty_tier customers.customer_type customers.name_changed_at:timestamp customers.marketing_consent:boolean
customer_segments.name customer_segments.segment_id customer_stats.customer_count:integer customer_groups.id
customer_stats.avg_age:number customer_stats.num_customers:integer stores.store_name stores.city stores.street
stores.postal_code stores.phone stores.opening_hours stores.square_meters:number stores.email shops.address
warehouses.city warehouses.zip warehouses.address warehouses.capacity:number branches.branch_name branches.branch_code
suppliers.supplier_name suppliers.supplier_id suppliers.payment_terms suppliers.vat_number companies.legal_name
companies.company_id companies.industry companies.founded_year:integer companies.employee_count:integer
companies.registration_number vendors.vendor_name manufacturers.name brands.name categories.name categories.parent_id
inventory.stock_level:integer inventory.bin_location inventory.last_counted_at:timestamp prices.valid_from:date
prices.price_list_name promotions.campaign_name promotions.coupon_code receipts.till_number receipts.receipt_number
receipts.register_id reviews.rating:integer reviews.review_date:date reviews.helpful_votes:integer returns.reason
returns.return_status carts.cart_total:number carts.abandoned_at:timestamp
# marketing and web
campaigns.campaign_id campaigns.email_subject campaigns.open_rate:number campaigns.emails_sent:integer campaigns.audience_size:integer
campaigns.budget:number mailings.email_domain mailings.bounce_count:integer mailings.email_bounced_at:timestamp
mailings.sender_domain mailings.template_name newsletters.newsletter_name newsletters.subscriber_count:integer
page_views.page_url page_views.referrer page_views.duration_ms:integer page_views.browser page_views.page_title
page_views.utm_source page_views.session_duration:integer web_stats.sessions:integer web_stats.unique_visitors:integer
web_stats.bounce_rate:number web_stats.user_count:integer web_stats.new_users:integer events.event_id events.event_name
events.event_type events.event_time:timestamp events.platform events.app_version events.device_type events.os_name
events.device_model events.device_brand events.login_attempts:integer events.language_code experiments.variant_name
experiments.user_share:number ads.ad_id ads.ad_name ads.click_through_rate:number keywords.keyword
# systems
servers.hostname servers.server_name servers.ip_range networks.ip_version networks.subnet_mask networks.domain_name
databases.schema_name databases.column_name databases.database_name jobs.job_name jobs.job_id jobs.run_id
jobs.started_at:timestamp jobs.retry_count:integer jobs.duration_seconds:number jobs.status_code:integer
logs.log_level logs.message_id logs.trace_id logs.service_name logs.thread_name logs.request_method logs.response_size:integer
deployments.image_name deployments.cluster_name deployments.namespace repositories.repository_name repositories.branch_name
metrics.metric_name metrics.metric_value:number metrics.unit tables.row_count:integer files.filename files.file_path
files.file_size:integer files.mime_type files.checksum apis.api_name apis.endpoint_url queues.queue_name queues.consumer_group
topics.partition_key topics.offset:integer features.feature_name flags.flag_name config.config_key config.config_value
users.role_name users.login_count:integer users.is_admin:boolean users.password_changed_at:timestamp users.user_type
users.preferences_version user_roles.role_id permissions.permission_name certificates.serial_number devices.firmware_version
devices.serial_prefix devices.battery_level:number devices.model_name sensors.sensor_id sensors.temperature:number
sensors.humidity:number sensors.sensor_name sensors.reading_time:timestamp machines.machine_id machines.machine_name
etl_log.batch_id etl_log.load_ts:timestamp etl_log.source_system etl_log.record_hash dim_date.day_name dim_date.month_name
dim_date.date_key:integer dim_date.fiscal_year:integer dim_product.ProductKey dim_geo.CityName dim_geo.region_name dim_store.StoreName
# places and statistics
cities.city_name cities.mayor_count:integer countries.name countries.country_name countries.iso_code countries.currency_code
countries.capital countries.phone_prefix regions.region_name airports.airport_name airports.iata_code airports.city
population.birth_count:integer population.death_rate:number population.median_age:number population.gender_ratio:number
population.age_band census.household_count:integer weather.station_id weather.wind_speed:number weather.station_name
postal_areas.area_name schools.school_name schools.student_count:integer schools.school_id hospitals.hospital_name
hospitals.bed_count:integer hospitals.ward_name hotels.hotel_name hotels.star_rating:integer rooms.room_number buildings.building_name
streets.street_length:number
# money
accounts.account_type accounts.interest_rate:number accounts.opened_at:timestamp accounts.currency accounts.branch_code
ledger.gl_account ledger.posting_date:date ledger.amount:number ledger.cost_center ledger.document_number ledger.fiscal_period
ledger.cost_center_name banks.bank_name banks.bic banks.swift_code payments.payment_id payments.payment_status
payments.amount:number payments.card_type payments.card_brand payments.terminal_id payments.payment_date:date
transactions.transaction_id transactions.exchange_rate:number transactions.merchant_name transactions.merchant_category_code
transactions.booking_date:date loans.loan_type loans.interest_rate:number loans.loan_amount:number policies.policy_type
policies.premium_amount:number claims.claim_status claims.loss_date:date invoices.invoice_date:date invoices.due_date:date
invoices.age_days:integer invoices.tax_amount:number funds.fund_name stocks.ticker_symbol exchange.exchange_name
# work, health, transport
departments.department_name departments.cost_center departments.headcount:integer positions.job_title_count:integer
positions.position_name positions.salary_band positions.pay_grade projects.project_name projects.project_id projects.start_date:date
teams.team_name teams.team_size:integer trainings.course_name shifts.shift_start:timestamp medications.drug_name medications.dosage_form
diagnosis_codes.description icd_codes.icd_code wards.ward_code lab_tests.test_name lab_tests.reference_range
parcels.parcel_weight:number parcels.tracking_events:integer parcels.delivered_at:timestamp carriers.carrier_name
vehicles.vehicle_type vehicles.model_year:integer vehicles.fuel_type routes.route_name routes.distance_km:number
trips.trip_id trips.trip_duration:integer flights.flight_number flights.aircraft_type stops.stop_name tariffs.tariff_name
meters.meter_reading:number meters.meter_type plants.plant_name
# passages that hide a word, and other languages
parts.part_name parts.package_id images.image_name images.agent_version deliveries.postage:number cameras.lens_name storage.storage_class
contracts.contract_name webhooks.callback_address memory.memory_address registers.address:integer networks.multicast_address
blocks.contract_address letters.mail_class docs.email_format species.sex_ratio:number plants.common_name animals.species_name
genes.gene_name stars.star_name artikel.artikelnummer artikel.bezeichnung artikel.produktname bestellungen.bestellnummer
bestellungen.bestelldatum:date filialen.filialname filialen.ort lieferanten.firmenname rechnungen.rechnungsnummer
rechnungen.betrag:number konten.kontotyp produits.nom_produit produits.prix:number magasins.ville commandes.numero_commande
commandes.date_commande:date productos.nombre_producto productos.precio:number tiendas.ciudad pedidos.fecha_pedido:date
prodotti.nome_prodotto producten.productnaam
`;

export interface LabelledColumn {
  objectName: string;
  name: string;
  logicalType?: string;
  isPersonal: boolean;
  /** Rules were made with the ones, and are measured with the others. */
  half: 'development' | 'held-out';
}

/** Which half is decided by the name alone, so that a new line moves no other. */
function halfOf(text: string): LabelledColumn['half'] {
  let hash = 2166136261;
  for (const character of text) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 16777619);
  }
  return (hash >>> 16) % 2 ? 'held-out' : 'development';
}

function columnsOf(text: string, isPersonal: boolean): LabelledColumn[] {
  return text
    .split('\n')
    .filter(line => !line.startsWith('#'))
    .flatMap(line => line.split(' '))
    .filter(Boolean)
    .map(column => {
      const [place, logicalType] = column.split(':');
      const [objectName, name] = place.split('.');
      return { objectName, name, logicalType, isPersonal, half: halfOf(place) };
    });
}

export const labelledColumns: readonly LabelledColumn[] = [
  ...columnsOf(personal, true),
  ...columnsOf(notPersonal, false),
];
