import { pythonScript, pythonText } from '../languages/python';
import { shellScript, shellWord } from '../languages/shell';
import { ROWS } from '../languages/sql';
import { openingComments, type WriteSnippet } from './context';

/** A few events on the terminal. */
export const kafkaConsole: WriteSnippet = ({ server, objectName }) => {
  const { host, format = '' } = server;
  if (!host || !objectName) return undefined;
  const avro = format.toLowerCase() === 'avro';
  return {
    language: 'shell',
    title: 'Kafka consumer',
    text: shellScript({
      comments: openingComments({
        access:
          'Your own login stands in client.properties, not in the contract.',
        values: [host, objectName],
      }),
      command: [
        avro ? 'kafka-avro-console-consumer' : 'kafka-console-consumer',
        `--bootstrap-server ${shellWord(host)}`,
        // With one word for both, a name that starts with a dash stays a name.
        `--topic=${shellWord(objectName)}`,
        ...(avro
          ? ['--property schema.registry.url="${SCHEMA_REGISTRY_URL:?}"']
          : []),
        '--consumer.config client.properties',
        `--from-beginning --max-messages ${ROWS}`,
      ],
    }),
  };
};

const settings = (host: string) => [
  'settings = {',
  `    "bootstrap.servers": ${pythonText(host)},`,
  '    "group.id": os.environ["KAFKA_GROUP"],',
  '    "auto.offset.reset": "earliest",',
  '    "enable.auto.commit": False,',
  '}',
  'if "KAFKA_USERNAME" in os.environ:',
  '    settings["security.protocol"] = "SASL_SSL"',
  '    settings["sasl.mechanisms"] = os.environ.get("KAFKA_MECHANISM", "PLAIN")',
  '    settings["sasl.username"] = os.environ["KAFKA_USERNAME"]',
  '    settings["sasl.password"] = os.environ["KAFKA_PASSWORD"]',
  '',
];

/** A few events in Python, with the schema of Avro where the events have one. */
export const kafkaPython: WriteSnippet = ({ server, objectName }) => {
  const { host, format = '' } = server;
  if (!host || !objectName) return undefined;
  const avro = format.toLowerCase() === 'avro';
  const topic = pythonText(objectName);
  return {
    language: 'python',
    title: 'Python',
    text: pythonScript({
      install: [
        avro ? '"confluent-kafka[avro,schemaregistry]"' : 'confluent-kafka',
      ],
      comments: openingComments({
        access: `Your login comes from your environment (KAFKA_GROUP, KAFKA_USERNAME, KAFKA_PASSWORD${
          avro ? ', SCHEMA_REGISTRY_URL' : ''
        }), never from the contract.`,
        values: [host, objectName],
      }),
      modules: [
        'from confluent_kafka import Consumer, KafkaException',
        ...(avro
          ? [
              'from confluent_kafka.schema_registry import SchemaRegistryClient',
              'from confluent_kafka.schema_registry.avro import AvroDeserializer',
              'from confluent_kafka.serialization import MessageField, SerializationContext',
            ]
          : []),
      ],
      body: [
        ...settings(host),
        `topic = ${topic}`,
        ...(avro
          ? [
              'registry = SchemaRegistryClient({"url": os.environ["SCHEMA_REGISTRY_URL"]})',
              'read_value = AvroDeserializer(registry)',
              'context = SerializationContext(topic, MessageField.VALUE)',
            ]
          : []),
        'consumer = Consumer(settings)',
        'consumer.subscribe([topic])',
        'try:',
        `    for event in consumer.consume(num_messages=${ROWS}, timeout=30):`,
        '        if event.error():',
        '            raise KafkaException(event.error())',
        avro
          ? '        print(event.key(), read_value(event.value(), context))'
          : '        print(event.key(), event.value())',
        'finally:',
        '    consumer.close()',
      ],
    }),
  };
};
