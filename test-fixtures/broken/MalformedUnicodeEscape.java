package broken;

/** An escape that is none. */
public class MalformedUnicodeEscape {
  String path = "C:\users";
}
