import { parseProtobuf } from '../reading/parseProtobuf';
import { SchemaParseError } from '../../reading';
import { addCustom, ContractDraft } from '../../conversion/import/draft';
import { Importer } from '../../conversion/import/importer';
import { ProtobufDrafter } from './ProtobufDrafter';

/** Protobuf: each message that no other one contains is an object. */
export const protobufImporter: Importer = {
  format: 'protobuf',
  read({ text, run, isSelected, hasSelection }): ContractDraft {
    const file = parseProtobuf({ text });
    if (!file.messages.size) {
      throw new SchemaParseError({
        problem: 'The text defines no message.',
        remedy: 'Write a message such as message Order { string id = 1; }.',
      });
    }
    const drafter = new ProtobufDrafter({ run, file });
    for (const name of file.imports) {
      run.note(
        `import "${name.slice(0, 200)}"`,
        'Imported files are never fetched; only types that everybody knows are understood.',
      );
    }
    for (const name of file.services.keys()) {
      run.note(
        `service ${name}`,
        'Services describe no data; it was left out.',
      );
    }
    // Whoever asks for a message may have it, wherever it is used.
    const roots = hasSelection ? [...file.messages.values()] : drafter.roots();
    const draft: ContractDraft = {
      objects: roots
        .filter(({ path }) =>
          isSelected(path, file.package && `${file.package}.${path}`),
        )
        .map(message => drafter.object(message)),
    };
    if (file.package) {
      addCustom(draft, 'protobufPackage', file.package);
    }
    addCustom(draft, 'protobufSyntax', file.syntax);
    return draft;
  },
};
