package jakarta.jms;

/** Stand-in for JMS 3. */
public interface TextMessage extends Message {
  void setText(String string) throws JMSException;
}
