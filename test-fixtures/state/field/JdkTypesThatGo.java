package fixtures.state.field;

import java.io.Serializable;
import java.math.BigDecimal;
import java.net.URI;
import java.text.DecimalFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.Locale;
import java.util.Properties;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import java.util.logging.Level;

/** Many types of the JDK that are serializable, though some look as if they were not. */
public class JdkTypesThatGo implements Serializable {
  private static final long serialVersionUID = 1L;
  private final URI address = URI.create("https://example.org/");
  private final Random random = new Random(7);
  private final Locale locale = Locale.ROOT;
  private final TimeZone zone = TimeZone.getTimeZone("UTC");
  private final UUID id = new UUID(1, 2);
  private final BigDecimal price = new BigDecimal("9.99");
  private final LocalDate day = LocalDate.of(2024, 2, 29);
  private final Instant at = Instant.EPOCH;
  private final Duration length = Duration.ofSeconds(5);
  private final Currency currency = Currency.getInstance("EUR");
  private final DecimalFormat format = new DecimalFormat("0.00");
  private final BitSet bits = new BitSet();
  private final Date date = new Date(0);
  private final Level level = Level.INFO;
  private final Clock clock = Clock.systemUTC();
  private final Properties properties = new Properties();
  private final Calendar calendar = Calendar.getInstance(zone, locale);
  private final Number number = 7;
  private final int[][] grid = {{1}, {2}};

  static Object payload() {
    return new JdkTypesThatGo();
  }
}
