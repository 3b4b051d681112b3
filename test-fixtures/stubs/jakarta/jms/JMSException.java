package jakarta.jms;

/** Stand-in for JMS 3. */
public class JMSException extends Exception {
  private static final long serialVersionUID = 1L;

  public JMSException(String reason) {
    super(reason);
  }
}
