package io.github.wireworthy.cli.report;

import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.RouteText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What identifies a finding across versions of the code: rule, file, enclosing symbol and route,
 * and no line numbers.
 */
public final class Fingerprint {

  private static final int LENGTH = 32;

  /** Of an anonymous or local class, which changes when another is written above it. */
  private static final Pattern NUMBER = Pattern.compile("\\$\\d+");

  private Fingerprint() {}

  /** Half of a SHA-256 in hexadecimal. */
  public static String of(Finding finding) {
    String identity =
        String.join(
            "\n",
            finding.rule().id(),
            finding.location().file(),
            NUMBER.matcher(finding.symbol()).replaceAll("\\$"),
            finding.route().map(RouteText::of).orElse(finding.message()));
    byte[] digest = sha256().digest(identity.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest).substring(0, LENGTH);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
