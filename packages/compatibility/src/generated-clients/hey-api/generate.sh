npx openapi-ts --input openapi.yaml --output client
