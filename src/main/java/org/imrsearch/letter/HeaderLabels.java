package org.imrsearch.letter;

import static org.imrsearch.letter.ConfiguredLabels.add;

import org.imrsearch.letter.LabelScanner.Form;
import org.imrsearch.vocabulary.ConfigYaml;

/** The labels and sentences of the header block, as {@code letters.yaml} gives them. */
final class HeaderLabels {
  private HeaderLabels() {}

  /** Returns a reader of headers by the labels of a configuration. */
  static HeaderReader reader(ConfigYaml header) {
    LabelScanner<HeaderReader.Label> headerLabels = new LabelScanner<>();
    LabelScanner<HeaderReader.Label> headerSentences = new LabelScanner<>();
    add(headerLabels, header, "caseNumber", HeaderReader.Label.CASE_NUMBER, Form.FIELD);
    add(headerLabels, header, "dateAssigned", HeaderReader.Label.DATE_ASSIGNED, Form.FIELD);
    add(headerLabels, header, "dateOfInjury", HeaderReader.Label.DATE_OF_INJURY, Form.FIELD);
    add(headerLabels, header, "decisionDate", HeaderReader.Label.DECISION_DATE, Form.FIELD);
    add(headerLabels, header, "urDenialDate", HeaderReader.Label.UR_DENIAL_DATE, Form.FIELD);
    add(headerLabels, header, "priority", HeaderReader.Label.PRIORITY, Form.FIELD);
    HeaderReader.Label received = HeaderReader.Label.APPLICATION_RECEIVED;
    add(headerLabels, header, "applicationReceived", received, Form.FIELD);
    add(headerLabels, header, "applicationFirstLine", received, Form.PHRASE);
    ConfigYaml sentences = header.map("sentences");
    add(headerSentences, sentences, "applicationReceived", received);
    add(headerSentences, sentences, "urDenialDate", HeaderReader.Label.UR_DENIAL_DATE);
    return new HeaderReader(headerLabels, headerSentences, header.strings("priorities"));
  }
}
