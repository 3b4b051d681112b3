package broken;

import java.util.Enumeration;

/** Java 1.4: enum is a name. */
public class EnumAsName {
  int count(Enumeration enum) {
    int count = 0;
    while (enum.hasMoreElements()) {
      enum.nextElement();
      count++;
    }
    return count;
  }
}
