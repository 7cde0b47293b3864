curl --request PUT "$BASE_URL/v1/me/library/albums/B0101GQZGA" \
  --header "x-api-key: $SECURITY_PROFILE_ID" \
  --header "Authorization: Bearer $AUTH_TOKEN"
