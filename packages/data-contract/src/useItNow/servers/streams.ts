import { pythonScript, pythonText } from '../languages/python';
import { shellScript, shellWord } from '../languages/shell';
import { ROWS } from '../languages/sql';
import { cloudName, openingComments, type WriteSnippet } from './context';

const awsLogin =
  'Your own AWS login (aws sso login, ~/.aws) is used; the contract has none.';
const googleLogin =
  'Your own Google login is used, and your own subscription (PUBSUB_SUBSCRIPTION); the contract has none.';

export const kinesisPython: WriteSnippet = ({ server, objectName }) => {
  const stream = server.stream ?? objectName;
  // The AWS CLI would read the file that a name such as file:///… names.
  if (!stream || !cloudName.test(stream)) return undefined;
  const { region } = server;
  return {
    language: 'python',
    title: 'Python',
    text: pythonScript({
      install: ['boto3'],
      comments: openingComments({ access: awsLogin, values: [stream, region] }),
      modules: ['import boto3'],
      body: [
        `stream = ${pythonText(stream)}`,
        `client = boto3.client("kinesis"${
          region ? `, region_name=${pythonText(region)}` : ''
        })`,
        'for shard in client.list_shards(StreamName=stream)["Shards"]:',
        '    iterator = client.get_shard_iterator(',
        '        StreamName=stream,',
        '        ShardId=shard["ShardId"],',
        '        ShardIteratorType="TRIM_HORIZON",',
        '    )["ShardIterator"]',
        `    for record in client.get_records(ShardIterator=iterator, Limit=${ROWS})["Records"]:`,
        '        print(record["PartitionKey"], record["Data"])',
      ],
    }),
  };
};

export const kinesisCommand: WriteSnippet = ({ server, objectName }) => {
  const stream = server.stream ?? objectName;
  // The AWS CLI would read the file that a name such as file:///… names.
  if (!stream || !cloudName.test(stream)) return undefined;
  const { region } = server;
  const regionOption = region ? [`--region=${shellWord(region)}`] : [];
  const iterator = [
    'aws kinesis get-shard-iterator',
    ...regionOption,
    `--stream-name=${shellWord(stream)}`,
    '--shard-id=shardId-000000000000 --shard-iterator-type=TRIM_HORIZON',
    '--query=ShardIterator --output=text',
  ].join(' ');
  return {
    language: 'shell',
    title: 'AWS CLI',
    text: shellScript({
      comments: openingComments({ access: awsLogin, values: [stream, region] }),
      command: [
        'aws kinesis get-records',
        ...regionOption,
        `--limit=${ROWS}`,
        `--shard-iterator="$(${iterator})"`,
      ],
    }),
  };
};

export const pubsubPython: WriteSnippet = ({ server }) => {
  const { project } = server;
  if (!project || !cloudName.test(project)) return undefined;
  return {
    language: 'python',
    title: 'Python',
    text: pythonScript({
      install: ['google-cloud-pubsub'],
      comments: openingComments({ access: googleLogin, values: [project] }),
      modules: ['from google.cloud import pubsub_v1'],
      body: [
        'client = pubsub_v1.SubscriberClient()',
        'subscription = client.subscription_path(',
        `    ${pythonText(project)},`,
        '    os.environ["PUBSUB_SUBSCRIPTION"],',
        ')',
        `answer = client.pull(subscription=subscription, max_messages=${ROWS})`,
        'for received in answer.received_messages:',
        '    print(received.message.data)',
      ],
    }),
  };
};

export const pubsubCommand: WriteSnippet = ({ server }) => {
  const { project } = server;
  if (!project || !cloudName.test(project)) return undefined;
  return {
    language: 'shell',
    title: 'gcloud',
    text: shellScript({
      comments: openingComments({ access: googleLogin, values: [project] }),
      command: [
        'gcloud pubsub subscriptions pull "${PUBSUB_SUBSCRIPTION:?}"',
        `--project=${shellWord(project)}`,
        `--limit=${ROWS}`,
      ],
    }),
  };
};
