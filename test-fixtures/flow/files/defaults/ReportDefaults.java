package fixtures.flow.files.defaults;

/** Constants of reports. */
public class ReportDefaults {
  public static final Style STYLE = new Style();
  public static final String STYLE_NAME = "plain";

  private ReportDefaults() {}

  /** How a report looks; not serializable. */
  public static class Style {
    int size = 12;
  }
}
