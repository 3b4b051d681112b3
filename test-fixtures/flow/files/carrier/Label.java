package fixtures.flow.files.carrier;

/** What is stuck on a parcel; not serializable. */
public class Label {
  String city = "";

  /** What is printed. */
  public String text() {
    return "to " + city;
  }
}
