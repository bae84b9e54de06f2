package org.imrsearch.letter;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;

/** Any text at all is read as a guideline block, as a rationale and as a request. */
class CitationFuzzTest {
  private static final CitationReader BLOCKS =
      new CitationReader(TestLetters.VOCABULARY.guidelines(), TestLetters.LEXICON.citations());
  private static final RationaleCitations RATIONALES =
      new RationaleCitations(TestLetters.VOCABULARY.guidelines(), TestLetters.LEXICON.citations());
  private static final PartialApproval REQUESTS = TestLetters.LEXICON.partialApproval();

  /** A block of either party. */
  @DictionaryFile(resourcePath = "citations.dict")
  @FuzzTest(maxDuration = "15m")
  void block(byte[] data) {
    String text = line(data);
    for (CitedBy by : List.of(CitedBy.CLAIMS_ADMINISTRATOR, CitedBy.REVIEWER)) {
      CitationReader.Block block = BLOCKS.read(by, text);
      check(by, block.citations());
      if (!block.understood() && (text.isBlank() || !block.citations().isEmpty())) {
        throw new AssertionError("a block that cites, or is empty, is understood");
      }
    }
  }

  /** Prose that may name pages. */
  @DictionaryFile(resourcePath = "citations.dict")
  @FuzzTest(maxDuration = "10m")
  void rationale(byte[] data) {
    check(CitedBy.RATIONALE, RATIONALES.read(line(data)));
  }

  /** A service as requested. */
  @DictionaryFile(resourcePath = "requests.dict")
  @FuzzTest(maxDuration = "10m")
  void request(byte[] data) {
    PartialApproval.Request request = REQUESTS.read(line(data));
    for (String text :
        List.of(request.service(), request.eligiblePortion().orElse(request.service()))) {
      TestLetters.VOCABULARY
          .services()
          .read(text)
          .concept()
          .ifPresent(
              concept -> {
                if (concept.procedure().isBlank() || concept.category().isEmpty()) {
                  throw new AssertionError("a concept has a name and a category: " + concept);
                }
              });
    }
  }

  private static void check(CitedBy by, List<Citation> citations) {
    for (Citation citation : citations) {
      boolean named =
          Stream.of(citation.document(), citation.topic(), citation.edition())
              .flatMap(Optional::stream)
              .noneMatch(String::isBlank);
      boolean path = citation.guideline().getFirst().equals(citation.source().code());
      if (citation.citedBy() != by || !named || !path) {
        throw new AssertionError("not a citation: " + citation);
      }
    }
  }

  private static String line(byte[] data) {
    return Prose.flow(new String(data, StandardCharsets.UTF_8));
  }
}
