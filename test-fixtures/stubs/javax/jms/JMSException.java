package javax.jms;

/** Stand-in for JMS 2. */
public class JMSException extends Exception {
  private static final long serialVersionUID = 1L;

  public JMSException(String reason) {
    super(reason);
  }
}
