package org.imrsearch.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.CheckReport;

/** Holds the blocks of an index against what {@link IndexLayout} says of them. */
final class BlockCheck {
  private static final int MOST_PROBLEMS = 100;
  private static final int NONE = -1;

  private final IndexReader reader;
  private final LetterReader texts;
  private final FixedBitSet letterDocs;
  private final List<String> problems = new ArrayList<>();
  private long letters;
  private long rulings;
  private long untold;

  /** Where the letter of the block at hand must stand, and how many of its rulings were met. */
  private int due = NONE;

  private int met;

  private BlockCheck(IndexReader reader, LetterReader texts) {
    this.reader = reader;
    this.texts = texts;
    this.letterDocs = new FixedBitSet(Math.max(1, reader.maxDoc()));
  }

  static CheckReport of(IndexReader reader, CommitData said) throws IOException {
    BlockCheck check = new BlockCheck(reader, new LetterReader(said.packedWith()));
    for (LeafReaderContext leaf : reader.leaves()) {
      check.blocks(leaf);
    }
    check.ids();
    check.counts(said);
    return new CheckReport(check.letters, check.rulings, check.told());
  }

  private List<String> told() {
    if (untold > 0) {
      problems.add("and %d problems more".formatted(untold));
    }
    return problems;
  }

  private void problem(String sentence) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(sentence);
    } else {
      untold++;
    }
  }

  private void blocks(LeafReaderContext context) throws IOException {
    LeafReader leaf = context.reader();
    NumericDocValues toLetter = DocValues.getNumeric(leaf, IndexLayout.TO_LETTER);
    SortedDocValues ids = DocValues.getSorted(leaf, IndexLayout.ID);
    StoredFields stored = inSequence(leaf);
    Bits live = leaf.getLiveDocs();
    for (int doc = 0; doc < leaf.maxDoc(); doc++) {
      if (live != null && !live.get(doc)) {
        endOfBlock("a deleted one");
      } else if (toLetter.advanceExact(doc) && toLetter.longValue() > 0) {
        ruling(doc + (int) toLetter.longValue());
      } else {
        letterDocs.set(context.docBase + doc);
        String id = ids.advanceExact(doc) ? text(ids.lookupOrd(ids.ordValue())) : "without an id";
        letter(doc, id, read(stored, doc, id));
      }
    }
    endOfBlock("the end of its segment");
  }

  /** Without it, every letter would unpack anew the letters that are packed before it. */
  private static StoredFields inSequence(LeafReader leaf) throws IOException {
    return leaf instanceof CodecReader codec && codec.getFieldsReader() != null
        ? codec.getFieldsReader().getMergeInstance()
        : leaf.storedFields();
  }

  private static String text(BytesRef bytes) {
    return bytes.utf8ToString();
  }

  private void ruling(int letterAt) {
    rulings++;
    met++;
    if (due != NONE && due != letterAt) {
      problem("Two rulings that stand together name different letters.");
    }
    due = letterAt;
  }

  /** Reads a letter; whatever keeps it from being read is a finding, not a failure to check. */
  private Optional<Determination> read(StoredFields stored, int doc, String id) {
    try {
      return Optional.of(texts.read(stored, doc));
    } catch (IOException | RuntimeException e) {
      problem("The letter %s can't be read: %s.".formatted(id, e.getMessage()));
      return Optional.empty();
    }
  }

  private void letter(int doc, String id, Optional<Determination> letter) {
    letters++;
    if (due != doc) {
      problem("The letter %s does not stand where its rulings name it.".formatted(id));
    }
    letter.ifPresent(read -> compare(id, read));
    due = NONE;
    met = 0;
  }

  private void compare(String id, Determination letter) {
    int has = letter.rulings().size();
    if (met != has) {
      problem("The letter %s has %d rulings; %d are indexed.".formatted(id, has, met));
    }
    if (!letter.id().equals(id)) {
      problem("The letter %s is indexed as %s.".formatted(letter.id(), id));
    }
  }

  private void endOfBlock(String before) {
    if (due != NONE) {
      problem("A letter is missing: %d of its rulings stand before %s.".formatted(met, before));
    }
    due = NONE;
    met = 0;
  }

  private void ids() throws IOException {
    Terms terms = MultiTerms.getTerms(reader, IndexLayout.ID);
    if (terms == null) {
      return;
    }
    TermsEnum ids = terms.iterator();
    for (BytesRef id = ids.next(); id != null; id = ids.next()) {
      PostingsEnum docs = ids.postings(null, PostingsEnum.NONE);
      int holders = 0;
      while (docs.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        holders += letterDocs.get(docs.docID()) ? 1 : 0;
      }
      if (holders > 1) {
        problem("%d letters have the id %s.".formatted(holders, text(id)));
      }
    }
  }

  private void counts(CommitData said) {
    if (said.determinations() != letters || said.rulings() != rulings) {
      problem(
          "The commit names %d letters with %d rulings; the index holds %d with %d."
              .formatted(said.determinations(), said.rulings(), letters, rulings));
    }
  }
}
