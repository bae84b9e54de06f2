package org.imrsearch.lucene;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Ruling;
import org.imrsearch.engine.LetterStamp;
import org.imrsearch.letter.DeterminationJson;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.FieldValue;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.schema.RationaleSketch;
import org.imrsearch.schema.RulingValues;

/** Turns a letter into its block of documents: {@link IndexLayout} says what is in them. */
final class LetterDocuments {
  private final IndexSchema schema;
  private final RulingValues values;
  private final LetterPacker packer;

  LetterDocuments(IndexSchema schema, RulingValues values, LetterPacker packer) {
    this.schema = schema;
    this.values = values;
    this.packer = packer;
  }

  List<Document> of(Determination determination, LetterStamp stamp) {
    List<Ruling> rulings = determination.rulings();
    List<Document> block = new ArrayList<>(rulings.size() + 1);
    for (int i = 0; i < rulings.size(); i++) {
      Document ruling = part(IndexLayout.RULING, rulings.size() - i, stamp);
      addValues(ruling, determination, rulings.get(i));
      addDecision(ruling, rulings.get(i).decision());
      addSketch(ruling, RationaleSketch.of(rulings.get(i).rationale()));
      block.add(ruling);
    }
    block.add(letter(determination, stamp));
    return block;
  }

  private static Document part(String type, int toLetter, LetterStamp stamp) {
    Document part = new Document();
    part.add(new NumericDocValuesField(IndexLayout.TO_LETTER, toLetter));
    part.add(new StringField(IndexLayout.TYPE, type, Store.NO));
    addTerm(part, IndexLayout.ID, new BytesRef(stamp.id()));
    stamp
        .decided()
        .ifPresent(
            day -> part.add(new NumericDocValuesField(IndexLayout.DECIDED, day.toEpochDay())));
    return part;
  }

  private Document letter(Determination determination, LetterStamp stamp) {
    Document letter = part(IndexLayout.LETTER, 0, stamp);
    schema.fields().forEach(field -> new FieldWriter(field, letter).end());
    addDecision(letter, Optional.empty());
    addSketch(letter, Optional.empty());
    addTerm(letter, IndexLayout.ORIGIN, new BytesRef(IndexLayout.cut(stamp.origin())));
    addTerm(letter, IndexLayout.HASH, new BytesRef(HexFormat.of().parseHex(stamp.contentHash())));
    byte[] json = DeterminationJson.encode(determination);
    letter.add(new StoredField(IndexLayout.JSON, packer.pack(json)));
    return letter;
  }

  private static void addDecision(Document to, Optional<Decision> decision) {
    to.add(new NumericDocValuesField(IndexLayout.DECISION, DecisionCode.of(decision)));
  }

  private static void addSketch(Document to, Optional<RationaleSketch> sketch) {
    long high = sketch.map(RationaleSketch::high).orElse(0L);
    long low = sketch.map(RationaleSketch::low).orElse(0L);
    to.add(new NumericDocValuesField(IndexLayout.SKETCH_HIGH, high));
    to.add(new NumericDocValuesField(IndexLayout.SKETCH_LOW, low));
  }

  private static void addTerm(Document to, String field, BytesRef term) {
    to.add(new StringField(field, term, Store.NO));
    to.add(new SortedDocValuesField(field, term));
  }

  private void addValues(Document to, Determination determination, Ruling ruling) {
    for (Field field : schema.fields()) {
      FieldWriter writer = new FieldWriter(field, to);
      for (FieldValue value : values.of(field.name(), determination, ruling)) {
        writer.write(value);
      }
      writer.end();
    }
  }
}
