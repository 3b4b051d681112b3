package broken;

/** Written in Latin-1: not valid UTF-8. */
public class Latin1Bytes {
  String greeting = "Grüße aus Köln";
}
