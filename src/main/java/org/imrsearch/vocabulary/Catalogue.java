package org.imrsearch.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/** The catalogues whose aliases a field's values may be given by. */
public enum Catalogue {
  GUIDELINES("guidelines"),
  SERVICES("services"),
  DRUGS("drugs"),
  DIAGNOSES("diagnoses"),
  BODY_PARTS("body-parts"),
  SPECIALTIES("specialties");

  private final String code;

  Catalogue(String code) {
    this.code = code;
  }

  /** Returns the name used in {@code fields.yaml}. */
  public String code() {
    return code;
  }

  /** Returns the catalogue of that name. */
  public static Optional<Catalogue> of(String code) {
    return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
  }
}
