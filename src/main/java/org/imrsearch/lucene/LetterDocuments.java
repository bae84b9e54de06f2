package org.imrsearch.lucene;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Ruling;
import org.imrsearch.engine.LetterStamp;
import org.imrsearch.engine.facet.DecisionCode;
import org.imrsearch.letter.DeterminationJson;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.FieldValue;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.schema.RationaleSketch;
import org.imrsearch.schema.RulingValues;

/** Turns a letter into its block of documents: {@link IndexLayout} says what is in them. */
final class LetterDocuments {
  private final RulingValues values;
  private final LetterPacker packer;

  /** By the fields' names. */
  private final Map<String, FieldWriter> ofLetter = new LinkedHashMap<>();

  private final Map<String, FieldWriter> ofRuling = new LinkedHashMap<>();

  /** What a letter's own document holds of what stands in its rulings: that it has no value. */
  private final List<IndexableField> noValues = new ArrayList<>();

  /** What a ruling holds of words that stand in its letter: that it has none of its own. */
  private final List<IndexableField> noWords = new ArrayList<>();

  /**
   * @param analyzer cuts the texts of all fields into words
   */
  LetterDocuments(IndexSchema schema, RulingValues values, Analyzer analyzer, LetterPacker packer) {
    this.values = values;
    this.packer = packer;
    for (Field field : schema.fields()) {
      FieldWriter writer = new FieldWriter(field, analyzer);
      if (RulingValues.areOfLetter(field.name())) {
        ofLetter.put(field.name(), writer);
        writer.writeTerms(List.of(), noValues);
        writer.writeWords(List.of(), noWords);
      } else {
        ofRuling.put(field.name(), writer);
        writer.write(List.of(), noValues);
      }
    }
  }

  /** Returns the documents of a letter, a list of Lucene's fields each. */
  List<List<IndexableField>> of(Determination determination, LetterStamp stamp) {
    List<Ruling> rulings = determination.rulings();
    List<IndexableField> block = ofBlock(stamp);
    List<IndexableField> shared = new ArrayList<>(block);
    List<IndexableField> letter = new ArrayList<>(block);
    addShared(determination, shared, letter);
    List<List<IndexableField>> documents = new ArrayList<>(rulings.size() + 1);
    for (int i = 0; i < rulings.size(); i++) {
      Ruling ruling = rulings.get(i);
      List<IndexableField> document = new ArrayList<>(shared);
      addPlace(IndexLayout.RULING, rulings.size() - i, document);
      ofRuling.forEach(
          (name, field) -> field.write(values.of(name, determination, ruling), document));
      addDecision(document, ruling.decision());
      addSketch(document, RationaleSketch.of(ruling.rationale()));
      documents.add(document);
    }
    addLetter(determination, stamp, letter);
    documents.add(letter);
    return documents;
  }

  private static List<IndexableField> ofBlock(LetterStamp stamp) {
    List<IndexableField> block = new ArrayList<>();
    addTerm(block, IndexLayout.ID, new BytesRef(stamp.id()));
    stamp
        .decided()
        .ifPresent(
            day -> block.add(new NumericDocValuesField(IndexLayout.DECIDED, day.toEpochDay())));
    return block;
  }

  /** Words that all rulings share stand in the letter; {@link LetterWords} finds them for each. */
  private void addShared(
      Determination determination, List<IndexableField> rulings, List<IndexableField> letter) {
    Ruling any = determination.rulings().getFirst();
    ofLetter.forEach(
        (name, field) -> {
          List<FieldValue> all = values.of(name, determination, any);
          field.writeTerms(all, rulings);
          field.writeWords(all, letter);
        });
    rulings.addAll(noWords);
  }

  private static void addPlace(String type, int toLetter, List<IndexableField> to) {
    to.add(new NumericDocValuesField(IndexLayout.TO_LETTER, toLetter));
    to.add(new StringField(IndexLayout.TYPE, type, Store.NO));
  }

  private void addLetter(
      Determination determination, LetterStamp stamp, List<IndexableField> letter) {
    addPlace(IndexLayout.LETTER, 0, letter);
    letter.addAll(noValues);
    addDecision(letter, Optional.empty());
    addSketch(letter, Optional.empty());
    addTerm(letter, IndexLayout.ORIGIN, new BytesRef(FieldValue.cut(stamp.origin())));
    addTerm(letter, IndexLayout.HASH, new BytesRef(HexFormat.of().parseHex(stamp.contentHash())));
    byte[] json = DeterminationJson.encode(determination);
    letter.add(new StoredField(IndexLayout.JSON, packer.pack(json)));
  }

  private static void addDecision(List<IndexableField> to, Optional<Decision> decision) {
    to.add(new NumericDocValuesField(IndexLayout.DECISION, DecisionCode.of(decision)));
  }

  private static void addSketch(List<IndexableField> to, Optional<RationaleSketch> sketch) {
    long high = sketch.map(RationaleSketch::high).orElse(0L);
    long low = sketch.map(RationaleSketch::low).orElse(0L);
    to.add(new NumericDocValuesField(IndexLayout.SKETCH_HIGH, high));
    to.add(new NumericDocValuesField(IndexLayout.SKETCH_LOW, low));
  }

  private static void addTerm(List<IndexableField> to, String field, BytesRef term) {
    to.add(new StringField(field, term, Store.NO));
    to.add(new SortedDocValuesField(field, term));
  }
}
